/** Finds the phrases in a text. */
import type { LexiconMatch } from "../lexicon/index.ts";
import type { Wording } from "./phrase.ts";
import type { Phrase, PhraseBook } from "./phrase-book.ts";
import type { SpokenWord } from "./spoken-words.ts";

/** A phrase at words `first` to `last`, both included. */
export interface FoundPhrase {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  readonly trait?: LexiconMatch;
}

/** Words that `…` stands for at most, and that may stand before a trait. */
const LONGEST_GAP = 6;

/** The words of a text, and which of its sensitive words begin where. */
export interface SpokenText {
  readonly words: readonly SpokenWord[];
  readonly traits: Traits;
}

/** Sensitive words by the index of their first word, each with that of its last. */
export type Traits = ReadonlyMap<number, { readonly match: LexiconMatch; readonly last: number }>;

/**
 * Every phrase of the book in the text, in the order in which they begin. The cost is that of the text: a phrase has
 * a few steps, and each step looks at a few words.
 *
 * @param asks whether the sentence of a word is a question
 */
export function findPhrases(
  text: SpokenText,
  book: PhraseBook,
  asks: (word: number) => boolean,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const isWanted = ({ atStart, asks: onlyAsked }: Phrase, first: number) =>
    (!atStart || text.words[first]?.startsSentence === true) && (!onlyAsked || asks(first));
  for (const [first, word] of text.words.entries()) {
    const begins = text.traits.has(first)
      ? [...(book.byFirst.get(word.folded) ?? []), ...book.afterTrait]
      : (book.byFirst.get(word.folded) ?? []);
    for (const phrase of begins) {
      const end = isWanted(phrase, first) ? follow(text, phrase, 0, first) : undefined;
      if (end) found.push({ phrase, first, ...end });
    }
  }
  return found;
}

interface End {
  readonly last: number;
  readonly trait?: LexiconMatch;
}

/** Follows the steps of a phrase from a word on; `undefined` where the text says something else. */
function follow(text: SpokenText, phrase: Phrase, step: number, at: number): End | undefined {
  const wanted = phrase.steps[step];
  if (wanted === undefined) return { last: at - 1 };
  if (wanted === "…") return overGap(text, phrase, step, at);
  if (wanted === "{trait}") return overTrait(text, phrase, step, at);
  for (const wording of wanted) {
    const end = stands(text, wording, at, step === 0)
      ? follow(text, phrase, step + 1, at + wording.length)
      : undefined;
    if (end) return end;
  }
  return undefined;
}

function stands(text: SpokenText, wording: Wording, at: number, isFirst: boolean): boolean {
  return wording.every(
    (word, index) =>
      isWord(text.words[at + index], word) && ((isFirst && index === 0) || !startsSentence(text, at + index)),
  );
}

function overGap(text: SpokenText, phrase: Phrase, step: number, from: number): End | undefined {
  for (let at = from; at <= from + LONGEST_GAP && !startsSentence(text, at); at++) {
    const end = follow(text, phrase, step + 1, at);
    if (end) return end;
  }
  return undefined;
}

function overTrait(text: SpokenText, phrase: Phrase, step: number, from: number): End | undefined {
  for (let at = from; at <= from + LONGEST_GAP && (step === 0 || !startsSentence(text, at)); at++) {
    const trait = text.traits.get(at);
    const end = trait && follow(text, phrase, step + 1, trait.last + 1);
    if (trait && end) return { last: end.last, trait: trait.match };
    const { folded = "" } = text.words[at] ?? {};
    if (step === 0 || !(phrase.language.fillers.has(folded) || NUMBER.test(folded))) return undefined;
  }
  return undefined;
}

function isWord(word: SpokenWord | undefined, wanted: string): boolean {
  return wanted.startsWith("=") ? word?.written === wanted.slice(1) : word?.folded === wanted;
}

const NUMBER = /^\p{N}/u;

/** True beyond the end too. */
function startsSentence({ words }: SpokenText, at: number): boolean {
  return words[at]?.startsSentence ?? true;
}
