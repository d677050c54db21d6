/**
 * Brings rules/lexicon-ordinary.txt up to date: the ordinary words that the lexicon would take for a misspelt or
 * shortened term. What stands above the mark in that file is kept by hand.
 *
 *     node scripts/run.mjs scripts/ordinary-words.ts common-english.txt words.txt …
 *
 * Each file has one word a line. Only the first is looked through for abbreviations: a rare word is hardly ever
 * abbreviated, and nearly every abbreviation could be one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import fastGlob from "fast-glob";
import { load } from "js-yaml";
import { compileLexicon, type LexiconFile } from "../src/lexicon/index.ts";
import { parseContexts } from "../src/lexicon/parse-contexts.ts";
import { parseLexiconFile } from "../src/lexicon/parse-file.ts";
import { skeletonOf } from "../src/lexicon/skeleton.ts";

const LIST = "rules/lexicon-ordinary.txt";
const MARK = "# --- found by scripts/ordinary-words.ts; do not edit below ---";

const [common = "", ...others] = process.argv.slice(2);
if (common === "")
  throw new Error("usage: node scripts/run.mjs scripts/ordinary-words.ts common-english.txt words.txt …");

const [kept = ""] = readFileSync(LIST, "utf8").split(MARK);
const byHand = kept.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const contexts = parseContexts(load(readFileSync("rules/lexicon-contexts.yaml", "utf8")), byHand);
const lexicon = compileLexicon(fastGlob.sync("rules/lexicon/*.yaml").sort().map(lexiconFile), contexts);

const commonWords = wordsIn(common);
const found = new Set([
  ...[...commonWords, ...others.flatMap(wordsIn)].flatMap(misspelt),
  ...commonWords.filter((word) => lexicon.match(word).length === 0).flatMap(shortened),
]);
writeFileSync(LIST, `${[`${kept.trimEnd()}\n\n${MARK}`, ...[...found].sort()].join("\n")}\n`);
console.log(`${found.size} words below the mark of ${LIST}`);

function wordsIn(file: string): string[] {
  return readFileSync(file, "utf8").toLowerCase().split(/\s+/);
}

/** What the list has to say for a word that would be taken for a misspelt term: of a stem, as far as it is compared. */
function misspelt(word: string): string[] {
  return lexicon
    .match(word)
    .filter(({ how }) => how === "typo")
    .map(({ term }) => (term.endsWith("*") ? `${word.slice(0, term.replace(/\*/g, "").length + 1)}*` : word));
}

function shortened(word: string): string[] {
  const skeleton = skeletonOf(word);
  return lexicon.match(skeleton).some(({ how }) => how === "skeleton") ? [skeleton] : [];
}

function lexiconFile(file: string): LexiconFile {
  const { data, problems } = parseLexiconFile(load(readFileSync(file, "utf8")), file);
  if (data === undefined) throw new Error(`${file}: ${problems[0]?.message}`);
  return data;
}
