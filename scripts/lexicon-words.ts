/**
 * Brings the two lists of words up to date that the lexicon guesses by: rules/lexicon-ordinary.txt, what it must not
 * take for a misspelt or shortened term, and rules/lexicon-stem-words.txt, what its stems stand for. What stands above
 * the mark in a list is kept by hand.
 *
 *     node scripts/run.mjs scripts/lexicon-words.ts english-by-frequency.txt words.txt …
 *
 * Each file has one word a line. Abbreviations and stems are looked for in the first file alone: a rare word is hardly
 * ever abbreviated, and nearly every abbreviation could be one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import fastGlob from "fast-glob";
import { load } from "js-yaml";
import { compileLexicon, type Lexicon, type LexiconFile } from "../src/lexicon/index.ts";
import { listedWords, parseContexts } from "../src/lexicon/parse-contexts.ts";
import { parseLexiconFile } from "../src/lexicon/parse-file.ts";
import { skeletonOf } from "../src/lexicon/skeleton.ts";

const ORDINARY = "rules/lexicon-ordinary.txt";
const STEM_WORDS = "rules/lexicon-stem-words.txt";
const MARK = "# --- found by scripts/lexicon-words.ts; do not edit below ---";
/** How many words of the first file somebody may have abbreviated, and how many are known well enough to be misspelt. */
const ABBREVIATED = 10_000;
const MISSPELT = 50_000;
const SHORTEST_STEM_WORD = 6;

const [english = "", ...others] = process.argv.slice(2);
if (english === "")
  throw new Error(
    "usage: node scripts/run.mjs scripts/lexicon-words.ts english-by-frequency.txt words.txt …",
  );
const files = fastGlob.sync("rules/lexicon/*.yaml").sort().map(lexiconFile);
const byFrequency = wordsIn(english).slice(0, MISSPELT);

const plain = lexiconWith([], []);
const stemWords = byFrequency.filter(standsForStem);
update(STEM_WORDS, stemWords);

const lexicon = lexiconWith(byHand(ORDINARY), [...byHand(STEM_WORDS), ...stemWords]);
update(ORDINARY, [
  ...[...byFrequency, ...others.flatMap(wordsIn)].flatMap(misspelt),
  ...byFrequency
    .slice(0, ABBREVIATED)
    .filter((word) => lexicon.match(word).length === 0)
    .flatMap(shortened),
]);

function standsForStem(word: string): boolean {
  if (word.length < SHORTEST_STEM_WORD) return false;
  return plain
    .match(word)
    .some(
      ({ term, text, strength, how }) =>
        how === "inflected" && term.endsWith("*") && text === word && strength !== "weak",
    );
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

function lexiconWith(ordinary: readonly string[], stemWords: readonly string[]): Lexicon {
  const contexts = load(readFileSync("rules/lexicon-contexts.yaml", "utf8"));
  return compileLexicon(files, parseContexts(contexts, { ordinary, stemWords }));
}

function lexiconFile(file: string): LexiconFile {
  const { data, problems } = parseLexiconFile(load(readFileSync(file, "utf8")), file);
  if (data === undefined) throw new Error(`${file}: ${problems[0]?.message}`);
  return data;
}

function wordsIn(file: string): string[] {
  return readFileSync(file, "utf8").toLowerCase().split(/\s+/);
}

function byHand(list: string): readonly string[] {
  return listedWords(aboveMark(list));
}

function update(list: string, words: readonly string[]): void {
  const found = [...new Set(words)].sort();
  writeFileSync(list, `${[`${aboveMark(list).trimEnd()}\n\n${MARK}`, ...found].join("\n")}\n`);
  console.log(`${list}: ${found.length} words below the mark`);
}

function aboveMark(list: string): string {
  return readFileSync(list, "utf8").split(MARK)[0] ?? "";
}
