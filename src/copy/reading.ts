/** What a text of a message says to the one who reads it. */
import type { LexiconMatch } from "../lexicon/index.ts";
import { type FoundPhrase, findPhrases, type SpokenText, type Traits } from "./match-phrases.ts";
import type { PhraseBook } from "./phrase-book.ts";
import type { PhraseKind } from "./phrase-file.ts";
import { withoutCustomersWords } from "./quotations.ts";
import { Sentences } from "./sentences.ts";
import { type SpokenWord, spokenWords } from "./spoken-words.ts";
import { type Token, tokensIn, withoutTokens } from "./tokens.ts";

export interface CopyReading {
  readonly tokens: readonly Token[];
  readonly phrases: readonly SaidPhrase[];
  /** The number of the sentence or line that stands at an offset. */
  sentenceAt(offset: number): number;
}

/** A phrase that speaks about the reader. */
export interface SaidPhrase {
  readonly kind: PhraseKind;
  /** Offsets in the text, in UTF-16 units: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** The sensitive words in it. */
  readonly trait?: LexiconMatch;
  /** Only hints that the reader has the trait: a thing they have (“your diabetes magazine”), one word (“Cancer?”). */
  readonly isHint: boolean;
}

/** Words that may follow the trait in “Pregnant?” or “Divorced and new here?”. Behind a colon begins another matter. */
const SHORT_QUESTION = 3;

/** @param sensitiveWords asked for the text without its tokens; every word stands where it stands in the text */
export function readCopy(
  text: string,
  book: PhraseBook,
  sensitiveWords: (prose: string) => readonly LexiconMatch[],
): CopyReading {
  const tokens = tokensIn(text);
  const prose = withoutCustomersWords(withoutTokens(text, tokens), book.firstPerson);
  const words = spokenWords(prose);
  const spoken: SpokenText = { words, traits: traitsAt(words, sensitiveWords(prose)) };
  const sentences = new Sentences(prose, words);
  const asks = (word: number) => sentences.asks(word);
  const phrases = [
    ...findPhrases(spoken, book, asks).map((found) => said(found, words)),
    ...shortQuestions(spoken, asks, prose),
  ];
  return { tokens, phrases, sentenceAt: (offset) => sentences.at(offset) };
}

function said({ phrase, first, last, trait }: FoundPhrase, words: readonly SpokenWord[]): SaidPhrase {
  const next = words[last + 1];
  return {
    kind: phrase.kind,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    isHint: trait !== undefined && next?.startsSentence === false && phrase.language.things.has(next.folded),
    ...(trait && { trait }),
  };
}

/** Of several sensitive words that begin at one place the surest counts, and the longest of these. */
function traitsAt(words: readonly SpokenWord[], matches: readonly LexiconMatch[]): Traits {
  const byStart = new Map(words.map(({ start }, index) => [start, index]));
  const byEnd = new Map(words.map(({ end }, index) => [end, index]));
  const traits = new Map<number, { match: LexiconMatch; last: number }>();
  for (const match of matches) {
    const first = byStart.get(match.start);
    const last = byEnd.get(match.end);
    // A weak clue means nothing alone.
    if (first === undefined || last === undefined || match.strength === "weak") continue;
    const known = traits.get(first);
    if (known === undefined || isSurer(match, known.match)) traits.set(first, { match, last });
  }
  return traits;
}

function isSurer(match: LexiconMatch, than: LexiconMatch): boolean {
  if (match.strength !== than.strength) return match.strength === "direct";
  return match.end > than.end;
}

/** In any language, a question that begins with a trait and says little else asks whether the reader has it. */
function shortQuestions(
  { words, traits }: SpokenText,
  asks: (word: number) => boolean,
  prose: string,
): SaidPhrase[] {
  return [...traits].flatMap(([first, { match, last }]) => {
    if (words[first]?.startsSentence !== true || !asks(first) || /[:：]/.test(prose.charAt(match.end)))
      return [];
    const following = words.slice(last + 1, last + 2 + SHORT_QUESTION);
    const isShort =
      following.length <= SHORT_QUESTION || following.some(({ startsSentence }) => startsSentence);
    if (!isShort) return [];
    return [{ kind: "attribute" as const, start: match.start, end: match.end, trait: match, isHint: true }];
  });
}
