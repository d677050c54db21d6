/** What the lexicon says of a text. */

/**
 * - `direct`: names the thing itself ("pregnant").
 * - `strong`: a proxy that suggests it alone ("prenatal vitamins").
 * - `weak`: a clue that means nothing alone ("unscented lotion").
 */
export type Strength = "direct" | "strong" | "weak";

/** Words of a text that a lexicon entry matched. */
export interface LexiconMatch {
  /** The sensitive category: the lexicon file's name. */
  readonly category: string;
  /** The entry, as the lexicon writes it. */
  readonly term: string;
  readonly strength: Strength;
  /** ISO 639-1 code of the entry's language, or `und` for names and codes that belong to none. */
  readonly language: string;
  /** The matched words as they stand in the text. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Key of rules/sources.yaml that the entry cites, if it cites one. */
  readonly source?: string;
}

/** A match that was dropped, and why: for `creepcheck explain-match` and the tests. */
export interface DroppedMatch extends LexiconMatch {
  /** The negative context that dropped it, as the lexicon writes it. */
  readonly because: string;
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
