/** What the lexicon says of a text. */

/**
 * - `direct`: names the thing itself ("pregnant").
 * - `strong`: a proxy that suggests it alone ("prenatal vitamins").
 * - `weak`: a clue that means nothing alone ("unscented lotion").
 */
export type Strength = "direct" | "strong" | "weak";

/**
 * How the words of a text are those of an entry. Whatever is not written as a word can be misread, so a finding
 * that rests on `skeleton` or `typo` alone deserves less confidence.
 *
 * - `exact`: letter by letter, but for capitals, accents and spaces.
 * - `inflected`: with another ending, or glued to something ("allergies", "hasdiabetes").
 * - `skeleton`: without its vowels ("PRGNNT").
 * - `typo`: with one letter wrong ("pregannt").
 */
export type MatchedHow = "exact" | "inflected" | "skeleton" | "typo";

/** Words of a text that a lexicon entry matched. */
export interface LexiconMatch {
  /** The sensitive category: the lexicon file's name. */
  readonly category: string;
  /** The entry, as the lexicon writes it. */
  readonly term: string;
  readonly strength: Strength;
  readonly how: MatchedHow;
  /** ISO 639-1 code of the entry's language, or `und` for names and codes that belong to none. */
  readonly language: string;
  /** The matched words as they stand in the text. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Key of rules/sources.yaml that the entry cites, if it cites one. */
  readonly source?: string;
  /** What made a weak clue of an entry that is stronger elsewhere. */
  readonly weakened?: Weakened;
}

export interface Weakened {
  readonly from: Strength;
  /** The word of the topic, as the lexicon writes it ("movies"), or the step of a path that is about more than this. */
  readonly because: string;
  /** Why, in words that end a sentence. */
  readonly says: string;
}

/**
 * Why a match does not count.
 *
 * - `phrase`: it is part of a fixed phrase with another meaning ("technical debt").
 * - `near`: a word near it gives it another meaning ("Cancer" near "zodiac").
 * - `alone`: it needs a word near it that is not there.
 * - `topic`: it stands under or beside a subject that is nobody's trait ("B2B > …").
 */
export type DropReason = "phrase" | "near" | "alone" | "topic";

/** A match that was dropped, and why: for `creepcheck explain-match` and the tests. */
export interface DroppedMatch extends LexiconMatch {
  readonly reason: DropReason;
  /** The phrase or word that dropped it, as the lexicon writes it; for `alone`, the words of which it needs one. */
  readonly because: string;
  /** For `topic`: why, in words that end a sentence. */
  readonly says?: string;
}

export interface Lexicon {
  /** Category keys, sorted. */
  readonly categories: readonly string[];
  /** What counts in a text, in the order it stands there; at most one match for the same words and category. */
  match(text: string): readonly LexiconMatch[];
  /** The same, with what was dropped for its context. */
  explain(text: string): {
    readonly kept: readonly LexiconMatch[];
    readonly dropped: readonly DroppedMatch[];
  };
}
