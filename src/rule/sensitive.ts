/** Shared judgement: which sensitive traits a segment picks people out by, and how surely. */

import type { LexiconMatch, Strength } from "../lexicon/index.ts";
import { type Confidence, groupBy, type Segment } from "../model/index.ts";
import type { Clue } from "./clues.ts";
import type { ReadContext } from "./context.ts";
import { byStrength, LIKELY, piecesIn, strengthOf, together } from "./evidence.ts";
import { isDeclaredByThePerson } from "./provenance.ts";
import type { Trait } from "./trait.ts";

/** A child's own consent is none: the law asks the parents, or forbids it outright. */
export const CANNOT_AGREE: readonly string[] = ["minors"];

/** The traits a segment shows. One weak clue alone is no trait. */
export function traitsOf(segment: Segment, ctx: ReadContext): Trait[] {
  const byCategory = groupBy(ctx.clues(segment), ({ match, word }) => `${match.category}\0${word.negated}`);
  return [...byCategory.values()].flatMap((clues) => traitOf(segment, clues, ctx) ?? []);
}

function traitOf(segment: Segment, clues: readonly Clue[], ctx: ReadContext): Trait | undefined {
  const [first, ...others] = byStrength(clues);
  if (first === undefined) return undefined;
  const strength = strengthOf(first);
  const pieces = piecesIn(clues);
  if (strength === "weak" && pieces.length < 2) return undefined;
  // Who bought a cot is left out of cot advertisements because of the cot. Only what names the trait says more.
  if (first.word.negated && strength !== "direct") return undefined;
  const likelihood = together(pieces);
  return {
    category: first.match.category,
    clues: [first, ...others],
    strength,
    likelihood,
    likely: likelihood >= LIKELY,
    excluded: first.word.negated,
    declared:
      !CANNOT_AGREE.includes(first.match.category) &&
      clues.every(({ word }) => isDeclaredByThePerson(word.condition, segment, ctx.project)),
    confidence: confidenceIn(strength, clues),
  };
}

/**
 * A condition is what the campaign does; a name or a description is only what somebody called it. A word that had to
 * be guessed at, misspelt or without vowels, may be another word.
 */
function confidenceIn(strength: Strength, clues: readonly Clue[]): Confidence {
  const telling = clues.filter((clue) => strength === "weak" || strengthOf(clue) !== "weak");
  const confidence = confidenceByPlace(strength, clues);
  return telling.every(({ match }) => isGuessed(match)) ? less(confidence) : confidence;
}

function confidenceByPlace(strength: Strength, clues: readonly Clue[]): Confidence {
  const readFrom = (role: Clue["word"]["role"]) => clues.every(({ word }) => word.role === role);
  if (strength === "weak" || readFrom("description") || readFrom("text")) return "low";
  const inCondition = clues.some(
    (clue) =>
      clue.word.condition &&
      !clue.word.condition.fromQuery &&
      clue.word.role !== "text" &&
      strengthOf(clue) !== "weak",
  );
  return inCondition ? "high" : "medium";
}

/** Whether the words had to be guessed at. */
export function isGuessed({ how }: LexiconMatch): boolean {
  return how === "typo" || how === "skeleton";
}

export function less(confidence: Confidence): Confidence {
  return confidence === "high" ? "medium" : "low";
}
