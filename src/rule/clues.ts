import type { LexiconMatch } from "../lexicon/index.ts";
import type { Word } from "../model/index.ts";

/** A sensitive word found in a segment, with the word of the definition it stands in. */
export interface Clue {
  readonly match: LexiconMatch;
  readonly word: Word;
}
