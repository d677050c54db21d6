import type { Strength } from "../lexicon/index.ts";
import type { Confidence } from "../model/index.ts";
import type { Clue } from "./clues.ts";

/** A sensitive trait seen in a segment. */
export interface Trait {
  readonly category: string;
  /** The clues that speak for it, the strongest first, then in the order of the file. */
  readonly clues: readonly [Clue, ...Clue[]];
  /** The strength of the strongest. */
  readonly strength: Strength;
  /** 0–1: how likely all clues together make it. */
  readonly likelihood: number;
  /** Likely enough to be called a trait rather than worth a note. */
  readonly likely: boolean;
  /** The people with this trait are left out, not picked. */
  readonly excluded: boolean;
  /** Every clue reads what people said about themselves, with their consent. */
  readonly declared: boolean;
  readonly confidence: Confidence;
}
