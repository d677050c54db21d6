/** The lexicon files of the project, read from rules/. */
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { LexiconFile } from "../../src/lexicon/index.ts";
import { parseLexiconFile } from "../../src/lexicon/index.ts";

export const FOLDER = "rules/lexicon";

export function lexiconFiles(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
}

/** @throws with the problems when a file is not in order */
export function readLexiconFile(name: string): LexiconFile {
  const file = `${FOLDER}/${name}`;
  const { data, problems } = parseLexiconFile(load(readFileSync(file, "utf8")), file);
  if (data === undefined)
    throw new Error(problems.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  return data;
}
