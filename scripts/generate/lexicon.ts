/** Writes src/generated/lexicon.ts: rules/lexicon/ compiled, as JSON in a string. */
import { readFile } from "node:fs/promises";
import fastGlob from "fast-glob";
import { load } from "js-yaml";
import { compile } from "../../src/lexicon/compile.ts";
import type { LexiconFile } from "../../src/lexicon/lexicon-file.ts";
import { parseLexiconFile } from "../../src/lexicon/parse-file.ts";

const HEADER = "// Generated from rules/lexicon/ by scripts/generate/lexicon.ts.";

export async function outputs() {
  const files = (await fastGlob("rules/lexicon/*.yaml")).sort();
  const compiled = compile(await Promise.all(files.map(read)));
  // A string is read in a fraction of the time an object literal takes, and parsed only when a text comes.
  const content = `${HEADER}\nexport const compiledLexicon =\n  ${JSON.stringify(JSON.stringify(compiled))};\n`;
  return [{ path: "src/generated/lexicon.ts", content }];
}

async function read(file: string): Promise<LexiconFile> {
  const { data, problems } = parseLexiconFile(load(await readFile(file, "utf8")), file);
  if (data === undefined) {
    const lines = problems.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new Error(`${file} is not in order:\n${lines.join("\n")}`);
  }
  return data;
}
