/** What rules/lexicon-contexts.yaml says: words that change what all categories make of a text. */

/** A subject that keeps what stands under it or beside it from being somebody's trait, such as films. */
export interface Topic {
  /** Why, in words that end a sentence: "it is a film, a song or a game, not somebody's life". */
  readonly says: string;
  /** Whether matches are no more than clues there, or nothing at all. */
  readonly effect: "weakens" | "drops";
  /** The categories it speaks of; all but the ones in `except` when not given. */
  readonly categories?: readonly string[];
  readonly except: readonly string[];
  readonly words: readonly TopicWord[];
}

export interface TopicWord {
  readonly term: string;
  readonly language: string;
  /** `above`: as an earlier step of a path. `beside`: there, and next to the match too. */
  readonly place: "above" | "beside";
}

/** A word that gives its meaning to all below a step of a path that is made of such: "Health" in "Health > Eyes". */
export interface Heading {
  /** Absent for a filler, such as "and". */
  readonly category?: string;
  readonly term: string;
  readonly language: string;
  /** It means nothing when one of these stands below it. */
  readonly unless: readonly string[];
}

export interface SharedContexts {
  readonly topics: readonly Topic[];
  readonly headings: readonly Heading[];
  /** Parts of column names that are written onto a word without a space: `is`, `flag`. */
  readonly glued: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words and abbreviations that look like a misspelt or shortened term and are not. */
  readonly ordinary: readonly string[];
  /** Words that stems of the lexicon stand for: `bankrupt*` says nothing of how "bankruptcy" may be misspelt. */
  readonly stemWords: readonly string[];
}

export const NO_CONTEXTS: SharedContexts = {
  topics: [],
  headings: [],
  glued: { before: [], after: [] },
  ordinary: [],
  stemWords: [],
};
