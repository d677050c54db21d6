import type { Campaign, Facet, Place, Segment } from "../model/index.ts";
import type { ReadContext } from "./context.ts";

/** That a practice was seen, and where. */
export interface Observation {
  readonly at: Place;
  /** Which kind of the practice: weights.yaml may weigh some kinds more. */
  readonly kind?: string;
  /** Fills the placeholders of `because`. */
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Several where a definition does several kinds of it. */
export type Seen = Observation | readonly Observation[] | undefined;

/**
 * A neutral statement of what a campaign does to people. Practices and their published figures are
 * what the score is built from; the weight of each stands in rules/practices/weights.yaml.
 */
export interface Practice {
  /** Kebab-case: `third-party-data`. */
  readonly id: string;
  /** One line: "Uses data bought from somebody the person never met". */
  readonly summary: string;
  /** The explanation's words, with `{placeholders}`. */
  readonly because: string;
  /** The sides of a definition it is read from: where a file has no words for one of them, nobody can tell. */
  readonly needs: readonly Facet[];
  /** What a campaign does to the people it reaches. */
  campaign?(campaign: Campaign, ctx: ReadContext): Seen;
  /** What a segment is made of; a campaign has the practices of every segment it reaches. */
  segment?(segment: Segment, ctx: ReadContext): Seen;
  /** Whether what its segments show does not hold in this campaign: good data put to a use nobody agreed to. */
  withdrawn?(campaign: Campaign, ctx: ReadContext): boolean;
}

export function definePractice(practice: Practice): Practice {
  return practice;
}
