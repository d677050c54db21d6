/** The words of a text in the lexicon's spelling, each with its place and its sentence. */
import { emptyWords, GAP, normalise, type Words } from "../lexicon/index.ts";

/** Letters of a word that are compared: no phrase has a longer one. */
const LONGEST_WORD = 60;

export interface SpokenWord {
  /** Lower case, without accents, plurals folded: what is compared. */
  readonly folded: string;
  readonly written: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The first word of a sentence or line. */
  readonly startsSentence: boolean;
}

export function spokenWords(text: string): SpokenWord[] {
  const words = emptyWords();
  normalise(inLines(text), words);
  return Array.from({ length: words.count }, (_, index) => ({
    folded: folded(words, index),
    written: text.slice(words.from[index], words.to[index]),
    start: words.from[index] ?? 0,
    end: words.to[index] ?? 0,
    startsSentence: index === 0 || ((words.gapBefore[index] ?? 0) & GAP.line) !== 0,
  }));
}

function folded({ codes, begins }: Words, index: number): string {
  const begin = begins[index] ?? 0;
  const end = Math.min(begins[index + 1] ?? begin, begin + LONGEST_WORD);
  return String.fromCharCode(...codes.subarray(begin, end));
}

/** A line that goes on in lower case was broken to fit the file. Nothing moves. */
function inLines(text: string): string {
  return text.replace(/\n(?= {0,100}\p{Ll})/gu, " ");
}
