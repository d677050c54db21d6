/** Lexicon files: those of the project, and small ones that a test writes. */
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { LexiconFile } from "../../src/lexicon/index.ts";
import { parseLexiconFile } from "../../src/lexicon/index.ts";
import { listedWords, parseContexts } from "../../src/lexicon/parse-contexts.ts";
import type { SharedContexts } from "../../src/lexicon/shared-contexts.ts";

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

/** A small file of a test. @throws with the problems when it is not in order */
export function small(category: string, languages: Readonly<Record<string, unknown>>): LexiconFile {
  const { data, problems } = parseLexiconFile({ category, ...languages }, "test.yaml");
  if (data === undefined) throw new Error(JSON.stringify(problems));
  return data;
}

/** What files share. @throws when it is not in order */
export function readContexts(
  value: unknown,
  { ordinary = [], stemWords = [] }: Partial<Pick<SharedContexts, "ordinary" | "stemWords">> = {},
): SharedContexts {
  return parseContexts(value, { ordinary, stemWords });
}

/** What the files of the project share. */
export function projectContexts(): SharedContexts {
  const read = (name: string) => readFileSync(`rules/lexicon-${name}`, "utf8");
  return readContexts(load(read("contexts.yaml")), {
    ordinary: listedWords(read("ordinary.txt")),
    stemWords: listedWords(read("stem-words.txt")),
  });
}
