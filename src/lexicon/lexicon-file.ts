import type { Path } from "../model/index.ts";
import type { Strength } from "./lexicon.ts";

export const STRENGTHS = ["direct", "strong", "weak"] as const satisfies readonly Strength[];

/** One term of a lexicon file. How terms are written is told in docs/lexicon.md. */
export interface LexiconEntry {
  readonly term: string;
  readonly strength: Strength;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** Key of rules/sources.yaml. */
  readonly source?: string;
  /** Counts only when one of these stands near it; always, when the list is empty. */
  readonly with: readonly string[];
  /** Dropped when one of these stands near it. */
  readonly unless: readonly string[];
}

/** A term without strength: a phrase or word that takes matches away. */
export interface LexiconContext {
  readonly term: string;
  readonly language: string;
}

/** A lexicon file, read and found in order. */
export interface LexiconFile {
  readonly category: string;
  readonly entries: readonly LexiconEntry[];
  /** Phrases that drop any match of this category they overlap. */
  readonly not: readonly LexiconContext[];
  /** Words that drop any match of this category they stand near. */
  readonly unless: readonly LexiconContext[];
}

/** What is wrong with a lexicon file. */
export interface LexiconProblem {
  readonly file: string;
  /** Where in the file. */
  readonly path: Path;
  /** What is wrong and how to mend it, as a sentence. */
  readonly message: string;
}
