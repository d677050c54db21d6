import { emptyWords, GAP, normalise } from "./normalise.ts";
import { foldPlural } from "./plural.ts";

/** One way in which a term can stand in a text. */
export interface Form {
  /** Folded words with one space between: `due date`. The text may have them glued: `duedate`. */
  readonly words: string;
  /** Whether it may begin inside a word: `*pregnan*` finds "ispregnant". */
  readonly openStart: boolean;
  /** Whether the last word may go on: `debt*` finds "debtor". */
  readonly openEnd: boolean;
}

const buffer = emptyWords();

/** What a term marked with `=` must be in the text, letter by letter; `undefined` for any other. */
export function exactSpelling(written: string): string | undefined {
  return written.startsWith("=") ? written.slice(1).trim() : undefined;
}

/**
 * The ways in which a term can stand in a text. Markers: `=` exact spelling, `*` at either end for the middle of
 * a word.
 *
 * @param language German terms also get their ae, oe, ue spelling
 */
export function readTerm(written: string, language: string): Form[] {
  const exact = exactSpelling(written);
  if (exact !== undefined) return formsOf(exact, false, false);
  const openStart = written.startsWith("*");
  const openEnd = written.length > 1 && written.endsWith("*");
  const bare = written.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  const spellings = language === "de" ? new Set([bare, withoutUmlauts(bare)]) : [bare];
  return [...spellings].flatMap((spelling) => formsOf(spelling, openStart, openEnd));
}

/** Number of letters, digits and signs that a term must find: `pregnan*` has 8. */
export function lengthOf(written: string): number {
  return Math.min(
    ...readTerm(written, "und").map(({ words }) => Array.from(words.replaceAll(" ", "")).length),
  );
}

/** Whether a sign inside the term ends a phrase in texts, so that nothing could match it. */
export function hasPhraseEnd(written: string): boolean {
  normalise(written, buffer);
  return buffer.gapBefore.subarray(1, buffer.count).some((gap) => (gap & GAP.phrase) !== 0);
}

/** Whether a term is written in signs of which one or two make a word: kanji, kana, emoji. */
export function isDense(written: string): boolean {
  return /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Extended_Pictographic}\p{Regional_Indicator}\p{M}*]|\u200D)+$/u.test(
    written,
  );
}

function formsOf(bare: string, openStart: boolean, openEnd: boolean): Form[] {
  if (!openEnd) return [{ words: foldedWords(bare).join(" "), openStart, openEnd }];
  const stem = foldedWords(bare, false).join(" ");
  const shortened = ["", "s", "es"]
    .map((ending) => foldedWords(bare + ending).join(" "))
    .filter((words) => !words.startsWith(stem));
  // A plural folds in the text: `allergi*` must find "allergies", which is read as "allergy".
  return [
    { words: stem, openStart, openEnd },
    ...[...new Set(shortened)].map((words) => ({ words, openStart, openEnd: false })),
  ];
}

/** @param foldLast whether the last word is whole; the stem of an open term is not */
function foldedWords(text: string, foldLast = true): string[] {
  normalise(text, buffer, false);
  const { codes, begins, count } = buffer;
  return Array.from({ length: count }, (_, i) => {
    const begin = begins[i] ?? 0;
    const end = begins[i + 1] ?? begin;
    const whole = i < count - 1 || foldLast;
    return String.fromCharCode(...codes.subarray(begin, whole ? foldPlural(codes, begin, end) : end));
  });
}

function withoutUmlauts(text: string): string {
  return text.replace(/[äöü]/giu, (umlaut) => `${umlaut.normalize("NFD").charAt(0)}e`);
}
