/**
 * What the lexicon costs: names a second, the effect of a larger lexicon, and the time until the first match. Times
 * are of the processor, so that a busy machine says nearly the same as an idle one.
 *
 *     node scripts/run.mjs bench/lexicon.ts [names]
 */

import { compiledLexicon } from "../src/generated/lexicon.ts";
import { compile } from "../src/lexicon/compile.ts";
import type { CompiledLexicon } from "../src/lexicon/compiled.ts";
import { fromText, textOf } from "../src/lexicon/compiled-text.ts";
import type { LexiconFile } from "../src/lexicon/lexicon-file.ts";
import { lexiconOf } from "../src/lexicon/matcher.ts";

const NAMES = Number(process.argv[2] ?? 1_000_000);

/** Words of segment, event and column names. Few of them are sensitive, as in real files. */
const WORDS =
  `active abandoned age app audience auto baby balance brand browse buyer campaign cart category checkout
  churn city click coupon credit customer daily days device discount email engaged event family fashion fitness
  frequent gender gift health high home income interest item lapsed last likely list loan location loyalty mobile
  new newsletter nursery offer open order pregnancy prenatal price product promo purchase recent region score
  search segment session shopper signup store subscriber total travel trial user value viewed visit vitamin weekly`.split(
    /\s+/,
  );
const STYLES = [
  (words: string[]) => words.join("_"),
  (words: string[]) => words.join(" "),
  (words: string[]) => words.join("-"),
  (words: string[]) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "),
  (words: string[]) =>
    words.map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(""),
  (words: string[]) => words.join("_").toUpperCase(),
];

/** Has a word that could be misspelt and one that has lost its vowels, so that everything is made ready. */
const FIRST = "newsletter_sbscrbr";

const random = generator(1);
const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
const some = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

const names = some(Math.min(NAMES, 100_000), () => {
  const words = some(2 + Math.floor(random() * 4), () => pick(WORDS));
  return pick(STYLES)([...words, ...(random() < 0.3 ? [`${Math.floor(random() * 90)}d`] : [])]);
});

const builtIn = fromText(compiledLexicon);
say(`built-in lexicon: ${termsOf(builtIn)} terms, ${(compiledLexicon.length / 1024).toFixed(0)} KiB`);
speed("built-in", lexiconOf(builtIn).match);
const madeUp = some(40_000, term);
for (const count of [10_000, 20_000, 40_000]) {
  const compiled = compile([fileOf(madeUp.slice(0, count))]);
  speed(`${termsOf(compiled)} terms`, lexiconOf(compiled).match);
}
const copy = `${some(20_000, () => pick(WORDS)).join(" ")}. `;
const started = now();
lexiconOf(builtIn).match(copy.repeat(10));
say(`one text of ${((copy.length * 10) / 1e6).toFixed(1)} MB: ${(now() - started).toFixed(0)} ms`);

say("until the first match (median of 15):");
start("built-in", compiledLexicon);
start("20 000 terms", textOf(compile([fileOf(madeUp.slice(0, 20_000))])));
const source = fileOf(madeUp.slice(0, 20_000));
say(
  `  20 000 terms, compiled from the file instead: ${median(() => lexiconOf(compile([source])).match(FIRST))} ms`,
);

function termsOf({ role }: CompiledLexicon): number {
  return role.length;
}

function speed(label: string, match: (text: string) => readonly unknown[]): void {
  for (const name of names.slice(0, 20_000)) match(name);
  const started = now();
  let found = 0;
  for (let i = 0; i < NAMES; i++) found += match(names[i % names.length] ?? "").length;
  const seconds = (now() - started) / 1000;
  say(
    `${label}: ${NAMES} names in ${seconds.toFixed(2)} s, ${Math.round(NAMES / seconds)} a second, ${found} matches`,
  );
}

function start(label: string, text: string): void {
  say(
    `  ${label}: ${median(() => lexiconOf(fromText(text)).match(FIRST))} ms (${(text.length / 1024).toFixed(0)} KiB)`,
  );
}

function median(run: () => unknown): string {
  const times = some(15, () => {
    const started = now();
    run();
    return now() - started;
  });
  return (times.sort((a, b) => a - b)[7] ?? 0).toFixed(1);
}

/** A term of made-up words that begin as words of the names do, so that lookups go some letters deep. */
function term(): string {
  return some(
    1 + Math.floor(random() * 2),
    () => pick(WORDS).slice(0, 4) + letters(3 + Math.floor(random() * 4)),
  ).join(" ");
}

function letters(count: number): string {
  return some(count, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
}

function fileOf(terms: readonly string[]): LexiconFile {
  const entries = terms.map(
    (term) => ({ term, strength: "direct", language: "en", with: [], unless: [] }) as const,
  );
  return { category: "made-up", entries, not: [], unless: [] };
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Milliseconds of the processor so far. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
