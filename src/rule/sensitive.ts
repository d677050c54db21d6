/** Shared judgement: which sensitive traits a segment picks people out by, and how surely. */

import type { Strength } from "../lexicon/index.ts";
import { type Confidence, groupBy, type Segment } from "../model/index.ts";
import type { Clue } from "./clues.ts";
import type { ReadContext } from "./context.ts";
import { isDeclaredByThePerson } from "./provenance.ts";

/** How likely one clue alone makes the trait. The taxonomy's three strengths. */
const LIKELIHOOD: Readonly<Record<Strength, number>> = { direct: 1, strong: 0.6, weak: 0.25 };

/** Below this, clues are worth a note at most. */
const LIKELY = 0.6;

/** A sensitive trait seen in a segment. */
export interface Trait {
  readonly category: string;
  /** The clues that speak for it, the strongest first, then in the order of the file. */
  readonly clues: readonly [Clue, ...Clue[]];
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

/** The traits a segment shows. One weak clue alone is no trait. */
export function traitsOf(segment: Segment, ctx: ReadContext): Trait[] {
  const byCategory = groupBy(ctx.clues(segment), ({ match, word }) => `${match.category}\0${word.negated}`);
  return [...byCategory.values()].flatMap((clues) => traitOf(segment, clues, ctx) ?? []);
}

function traitOf(segment: Segment, clues: readonly Clue[], ctx: ReadContext): Trait | undefined {
  const [first, ...others] = [...clues].sort(
    (a, b) => LIKELIHOOD[b.match.strength] - LIKELIHOOD[a.match.strength],
  );
  if (first === undefined) return undefined;
  const pieces = piecesOfEvidence(clues);
  if (first.match.strength === "weak" && pieces.length < 2) return undefined;
  // Who bought a cot is left out of cot advertisements because of the cot. Only what names the trait says more.
  if (first.word.negated && first.match.strength !== "direct") return undefined;
  const likelihood = 1 - pieces.reduce((doubt, piece) => doubt * (1 - piece), 1);
  return {
    category: first.match.category,
    clues: [first, ...others],
    likelihood,
    likely: likelihood >= LIKELY,
    excluded: first.word.negated,
    declared: clues.every(({ word }) => isDeclaredByThePerson(word.condition, segment, ctx.project)),
    confidence: confidenceIn(first, clues),
  };
}

/**
 * Evidence adds up over distinct words of distinct conditions. The same condition told twice (by its
 * field and its value), or the same term repeated, is one piece.
 */
function piecesOfEvidence(clues: readonly Clue[]): number[] {
  const byCondition = groupBy(clues, ({ word }) => word.condition ?? word.role);
  const terms = new Map<string, number>();
  for (const group of byCondition.values()) {
    const [best] = [...group].sort((a, b) => LIKELIHOOD[b.match.strength] - LIKELIHOOD[a.match.strength]);
    if (best) terms.set(best.match.term, LIKELIHOOD[best.match.strength]);
  }
  return [...terms.values()];
}

/** A condition is what the campaign does; a name or a description is only what somebody called it. */
function confidenceIn(first: Clue, clues: readonly Clue[]): Confidence {
  const readFrom = (role: Clue["word"]["role"]) => clues.every(({ word }) => word.role === role);
  if (first.match.strength === "weak" || readFrom("description") || readFrom("text")) return "low";
  const inCondition = clues.some(
    ({ word, match }) => word.condition && word.role !== "text" && match.strength !== "weak",
  );
  return inCondition ? "high" : "medium";
}
