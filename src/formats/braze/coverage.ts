/** What Braze's exports can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage } from "../../model/index.ts";

/**
 * The filters of a segment come as a sentence made for people. Its words can be read; what is left out, or how the
 * filters are joined, cannot be read surely.
 */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "partial",
  exclusions: "partial",
  location: "partial",
  age: "partial",
  // Subscriptions are states of each user; Braze checks them when it sends.
  consent: "elsewhere",
  // Which system wrote an attribute is nowhere in Braze's exports.
  provenance: "elsewhere",
});

/** A segment without that sentence. */
export const UNTOLD_COVERAGE: FacetCoverage = {
  ...SEGMENT_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};

/**
 * A campaign or Canvas before its file is looked at. Who gets it, its caps, its quiet hours and the event that sets it off
 * are kept by Braze and not exported; people who answer for it have no field.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  copy: "authoritative",
  owner: "inexpressible",
});

/** @param texts for each message whether its text is in the file: what webhooks and Content Cards say often is not */
export function campaignCoverage(texts: readonly boolean[]): FacetCoverage {
  const some: Coverage = texts.includes(true) ? "partial" : "elsewhere";
  return { ...CAMPAIGN_COVERAGE, copy: texts.length > 0 && !texts.includes(false) ? "authoritative" : some };
}
