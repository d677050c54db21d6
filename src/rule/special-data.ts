/** Shared judgement: data so sensitive that laws ask for an express consent, and whether people gave one. */
import type { Campaign, DataSource, Place, Segment } from "../model/index.ts";
import { captureIn } from "./capture.ts";
import type { ReadContext } from "./context.ts";
import { covers } from "./fideslang.ts";
import { sourcesOfCondition } from "./provenance.ts";
import type { Trait } from "./trait.ts";

const HEALTH = ["health", "pregnancy", "mental-health", "sexual-health", "disability", "addiction"];

/** Categories of the taxonomy that the laws name. */
const SPECIAL: ReadonlySet<string> = new Set([
  ...HEALTH,
  "sexuality-gender",
  "ethnicity",
  "religion",
  "politics",
  "union",
  "biometric-trait",
]);

/** fideslang data categories that say the same, with all below them. */
const SPECIAL_KEYS = [
  "user.biometric",
  "user.authorization.biometric",
  "user.health_and_medical",
  "user.demographic.political_opinion",
  "user.demographic.race_ethnicity",
  "user.demographic.religious_belief",
  "user.demographic.sexual_orientation",
  "user.government_id.immigration",
];

/** `declared`: people said it of themselves. `inferred`: worked out. `body`: read from the body. `kept`: a source holds it. */
export interface SpecialUse {
  readonly kind: "declared" | "inferred" | "body" | "kept";
  /** In words: `pregnancy`, `user.biometric`. */
  readonly what: string;
  readonly about: "health" | "body" | "other";
  readonly at: Place;
}

/** What a campaign uses of such data without an express consent, of the campaign or of the source it comes from. */
export function unagreedSpecialUses(campaign: Campaign, ctx: ReadContext): SpecialUse[] {
  if (isExplicit(campaign)) return [];
  const fromSegments = ctx.project.segmentsOf(campaign).flatMap((segment) => usesIn(segment, ctx));
  const fromSources = ctx.project.sourcesOf(campaign).flatMap((source) => usesOf(source));
  return [...fromSegments, ...fromSources];
}

function isExplicit({ consent }: Campaign | DataSource): boolean {
  return consent?.specialCategory?.value === "explicit";
}

function usesIn(segment: Segment, ctx: ReadContext): SpecialUse[] {
  const traits = ctx
    .traits(segment)
    .filter(
      (trait) =>
        SPECIAL.has(trait.category) && trait.likely && !trait.excluded && !isAgreed(trait, segment, ctx),
    );
  const uses = traits.map(({ category, declared, clues: [{ word }] }): SpecialUse => {
    const about = HEALTH.includes(category) ? "health" : "other";
    return {
      kind: declared ? "declared" : "inferred",
      what: category.replaceAll("-", " "),
      about,
      at: word.at,
    };
  });
  const body = captureIn(segment, "biometrics", ctx.project);
  if (body === undefined || ctx.project.sourcesOf(segment).some(isExplicit)) return uses;
  return [...uses, { kind: "body", what: `“${body.value}”`, about: "body", at: body.at }];
}

/** Every clue reads a source whose people agreed expressly. */
function isAgreed({ clues }: Trait, segment: Segment, { project }: ReadContext): boolean {
  return clues.every(({ word }) => {
    const sources = sourcesOfCondition(word.condition, segment, project);
    return sources.length > 0 && sources.every(isExplicit);
  });
}

function usesOf(source: DataSource): SpecialUse[] {
  const key = source.categories.find(({ value }) => SPECIAL_KEYS.some((special) => covers(special, value)));
  if (key === undefined || isExplicit(source)) return [];
  const about = key.value.includes("health") ? "health" : key.value.includes("biometric") ? "body" : "other";
  return [{ kind: "kept", what: `“${key.value}”`, about, at: key.at }];
}
