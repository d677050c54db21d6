/** Shared judgement: whether people are chosen by what they neither did with the company nor told it. */
import { type Campaign, conditionsIn, type Place } from "../model/index.ts";
import type { ReadContext } from "./context.ts";
import { nameOf } from "./phrases.ts";
import { isFromOthers } from "./provenance.ts";

export interface Profiling {
  /** In words, to follow "by". */
  readonly what: string;
  readonly at: Place;
}

const ALIKE = "their likeness to others";

/** The first sign of it: people alike, a guess, a platform's view of them, a sensitive trait, data from others. */
export function profilingIn(campaign: Campaign, ctx: ReadContext): Profiling | undefined {
  const { expansion } = campaign.audience;
  if (expansion?.value === "lookalike") return { what: ALIKE, at: expansion.at };
  for (const segment of ctx.project.segmentsOf(campaign)) {
    if (segment.seed) return { what: ALIKE, at: segment.seed.id.at };
    for (const { condition } of conditionsIn(segment.conditions)) {
      if (condition.kind === "prediction") return { what: "a model's guess", at: condition.at };
      if (condition.kind === "interest") return { what: "what a platform thinks of them", at: condition.at };
    }
    const trait = ctx.traits(segment).find(({ likely, declared }) => likely && !declared);
    if (trait) {
      const what = `something sensitive (${trait.category.replaceAll("-", " ")})`;
      return { what, at: trait.clues[0].word.at };
    }
  }
  const source = ctx.project
    .sourcesOf(campaign)
    .find((one) => isFromOthers(one) || one.party?.value === "inferred");
  return (
    source && { what: `data they did not give you (“${nameOf(source)}”)`, at: source.party?.at ?? source.at }
  );
}
