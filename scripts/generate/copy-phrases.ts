/** Writes src/generated/copy-phrases.ts: rules/copy-phrases/, taken apart, as JSON in a string. */
import { readFile } from "node:fs/promises";
import fastGlob from "fast-glob";
import { load } from "js-yaml";
import { parsePhraseFile } from "../../src/copy/phrase-file.ts";

const HEADER = "// Generated from rules/copy-phrases/ by scripts/generate/copy-phrases.ts.";

export async function outputs() {
  const files = (await fastGlob("rules/copy-phrases/*.yaml")).sort();
  const parsed = await Promise.all(
    files.map(async (file) => parsePhraseFile(load(await readFile(file, "utf8")), file)),
  );
  // A string is read in a fraction of the time an object literal takes, and parsed only when a text comes.
  const content = `${HEADER}\nexport const copyPhrases =\n  ${JSON.stringify(JSON.stringify(parsed))};\n`;
  return [{ path: "src/generated/copy-phrases.ts", content }];
}
