/** Shared judgement: how clues add up. */
import type { Strength } from "../lexicon/index.ts";
import { groupBy } from "../model/index.ts";
import type { Clue } from "./clues.ts";

/** How likely one clue alone makes the trait. The taxonomy's three strengths. */
export const LIKELIHOOD: Readonly<Record<Strength, number>> = { direct: 1, strong: 0.6, weak: 0.25 };

/** Below this, clues are worth a note at most. */
export const LIKELY = 0.6;

/** So often in a day, what means nothing once means something: a balance looked up every hour. */
const TIMES_A_DAY = 5;

/** The strength of a clue where it stands: what somebody does over and over tells more than what they did once. */
export function strengthOf({ match, word }: Clue): Strength {
  if (match.strength !== "weak" || word.condition?.kind !== "event") return match.strength;
  const { count, withinDays } = word.condition;
  const times = count?.value.min ?? 0;
  const rate = withinDays === undefined ? 0 : times / Math.max(withinDays.value, 1);
  return word.role === "event" && rate >= TIMES_A_DAY ? "strong" : "weak";
}

/** The strongest first, else in the order of the file. */
export function byStrength(clues: readonly Clue[]): Clue[] {
  return [...clues].sort((a, b) => LIKELIHOOD[strengthOf(b)] - LIKELIHOOD[strengthOf(a)]);
}

/**
 * The distinct pieces of evidence in clues of one category, each with how likely it alone makes the trait. One name
 * or value is one piece, whatever it is read from; so is one term, however often it stands.
 */
export function piecesIn(clues: readonly Clue[]): number[] {
  const terms = new Map<string, number>();
  for (const inOneWord of groupBy(clues, ({ word }) => word).values()) {
    const [best] = byStrength(inOneWord);
    if (best) terms.set(best.match.term, LIKELIHOOD[strengthOf(best)]);
  }
  return [...terms.values()];
}

/** 0–1: how likely all pieces together make it, each being doubted on its own. */
export function together(pieces: readonly number[]): number {
  return 1 - pieces.reduce((doubt, piece) => doubt * (1 - piece), 1);
}
