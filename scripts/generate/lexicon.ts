/** Writes src/generated/lexicon.ts: rules/lexicon/ and what its files share, compiled, as text in a string. */
import { readFile } from "node:fs/promises";
import fastGlob from "fast-glob";
import { load } from "js-yaml";
import { compile } from "../../src/lexicon/compile.ts";
import { textOf } from "../../src/lexicon/compiled-text.ts";
import type { LexiconFile } from "../../src/lexicon/lexicon-file.ts";
import { listedWords, parseContexts } from "../../src/lexicon/parse-contexts.ts";
import { parseLexiconFile } from "../../src/lexicon/parse-file.ts";
import type { SharedContexts } from "../../src/lexicon/shared-contexts.ts";

const HEADER = "// Generated from rules/lexicon/ and rules/lexicon-*.* by scripts/generate/lexicon.ts.";

export async function outputs() {
  const files = (await fastGlob("rules/lexicon/*.yaml")).sort();
  const compiled = compile(await Promise.all(files.map(read)), await readContexts());
  // A string is read in a fraction of the time an object literal takes, and parsed only when a text comes.
  const content = `${HEADER}\nexport const compiledLexicon =\n  ${JSON.stringify(textOf(compiled))};\n`;
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

async function readContexts(): Promise<SharedContexts> {
  const read = (name: string) => readFile(`rules/lexicon-${name}`, "utf8");
  return parseContexts(load(await read("contexts.yaml")), {
    ordinary: listedWords(await read("ordinary.txt")),
    stemWords: listedWords(await read("stem-words.txt")),
  });
}
