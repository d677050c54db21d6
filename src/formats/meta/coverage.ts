/** What files of the Marketing API can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage } from "../../model/index.ts";

/**
 * An ad set with its targeting.
 *
 * - `targeting` is one field: who reads or writes it has all of it, so what is not in it is not targeted.
 *   It holds conditions, exclusions, places and ages, and ages have defaults.
 * - Other fields come only when they are asked for, so a missing start or pixel may just not have been
 *   asked for: `partial`.
 * - Consent, an owner and a reason to show have no field. Meta itself shows "Why am I seeing this ad?";
 *   the advertiser cannot write it.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("authoritative", {
  tracking: "partial",
  schedule: "partial",
  consent: "inexpressible",
  owner: "inexpressible",
  transparency: "inexpressible",
});

/** A custom audience with a rule. Copy, caps, places, ages and times belong to the ad sets that use it. */
export const AUDIENCE_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  conditions: "authoritative",
  exclusions: "authoritative",
  provenance: "authoritative",
  consent: "inexpressible",
  owner: "inexpressible",
  transparency: "inexpressible",
});

/** What was found of an ad set, ad or campaign, and so can be judged. */
export interface Seen {
  readonly targeting: boolean;
  /** People are reached, or left out, by naming an audience that is defined in another file. */
  readonly audiences: boolean;
  /** Some interest or other entry is an id without a name. */
  readonly unnamed: boolean;
  readonly copy: Coverage;
  readonly frequency: Coverage;
}

export function campaignCoverage({ targeting, audiences, unnamed, copy, frequency }: Seen): FacetCoverage {
  const inTargeting: Coverage = targeting ? "authoritative" : "elsewhere";
  return {
    ...CAMPAIGN_COVERAGE,
    conditions: targeting && (audiences || unnamed) ? "partial" : inTargeting,
    exclusions: inTargeting,
    location: inTargeting,
    age: inTargeting,
    // Where the data of a named audience comes from stands in the audience; interests are Meta's own.
    provenance: audiences || !targeting ? "elsewhere" : "inexpressible",
    copy,
    frequency,
  };
}

export function audienceCoverage(seen: {
  rule: boolean;
  lookalike: boolean;
  origin: boolean;
}): FacetCoverage {
  const { rule, lookalike, origin } = seen;
  return {
    ...AUDIENCE_COVERAGE,
    // An uploaded list is held by Meta, and a look-alike by its seed and countries alone.
    conditions: rule ? "authoritative" : lookalike ? "partial" : "elsewhere",
    exclusions: rule ? "authoritative" : "elsewhere",
    provenance: origin ? "authoritative" : "partial",
  };
}
