/** What files of Google Ads can and cannot say. */
import {
  type ConditionNode,
  type Coverage,
  coverageOf,
  type FacetCoverage,
  type Party,
  type Value,
} from "../../model/index.ts";

/**
 * An ad group with its campaign, criteria and ads, as far as the file has them.
 *
 * - An answer holds what the query asked for: criteria that are there may not be all (`partial`), and where there are
 *   none, they may not have been asked for (`elsewhere`).
 * - Consent goes along with uploads of people's data and is never shown again; an owner has no field. Google itself
 *   shows “My Ad Center”; the advertiser cannot write what it says.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("partial", {
  copy: "authoritative",
  frequency: "authoritative",
  provenance: "elsewhere",
  tracking: "elsewhere",
  consent: "inexpressible",
  owner: "inexpressible",
  transparency: "inexpressible",
});

/** A list with a rule. Copy, caps, places, ages and times belong to the campaigns that use it. */
export const USER_LIST_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  conditions: "authoritative",
  exclusions: "authoritative",
  provenance: "authoritative",
  owner: "inexpressible",
  transparency: "inexpressible",
});

/** What was found of a campaign, and so can be judged. */
export interface Seen {
  readonly criteria: boolean;
  /** People are reached by naming a list that stands elsewhere. */
  readonly lists: boolean;
  readonly campaign: boolean;
  readonly copy: Coverage;
  readonly frequency: Coverage;
}

export function campaignCoverage({ criteria, lists, campaign, copy, frequency }: Seen): FacetCoverage {
  const inCriteria: Coverage = criteria ? "partial" : "elsewhere";
  return {
    ...CAMPAIGN_COVERAGE,
    conditions: inCriteria,
    exclusions: inCriteria,
    location: inCriteria,
    age: inCriteria,
    schedule: campaign ? "partial" : "elsewhere",
    // Where a list comes from stands in the list; what Google thinks of people is its own.
    provenance: lists || !criteria ? "elsewhere" : "inexpressible",
    copy,
    frequency,
  };
}

export function userListCoverage(seen: {
  readonly conditions: ConditionNode | undefined;
  readonly party: Value<Party> | undefined;
}): FacetCoverage {
  const { conditions, party } = seen;
  // A look-alike is known by its seed alone, a bought list by its origin, and one that was uploaded not at all.
  const isIndirect = party?.value === "inferred" || party?.value === "third";
  const known: Coverage = conditions ? (isIndirect ? "partial" : "authoritative") : "elsewhere";
  return {
    ...USER_LIST_COVERAGE,
    conditions: known,
    exclusions: known,
    provenance: party ? "authoritative" : "elsewhere",
  };
}

/** A custom audience, or one of several dimensions: all that it is stands in it, and the data is Google's. */
export function describedCoverage(isDescribed: boolean): FacetCoverage {
  const known: Coverage = isDescribed ? "authoritative" : "elsewhere";
  return {
    ...USER_LIST_COVERAGE,
    conditions: known,
    exclusions: known,
    location: "inexpressible",
    age: known,
    provenance: "inexpressible",
    consent: "inexpressible",
  };
}
