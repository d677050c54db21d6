/** What templates can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage } from "../../model/index.ts";

/** A segment says who is in it, and nothing else. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  // Addresses and birth dates are fields of a profile; a company may keep places and ages in fields of its own too.
  location: "partial",
  age: "partial",
  // What people agreed to is kept in their profiles; a segment can only ask for it in a field.
  consent: "elsewhere",
  // The integrations of the domain say which systems profiles are filled from.
  provenance: "elsewhere",
  // A tag may name an owner. Nobody has to set one.
  owner: "elsewhere",
});

/**
 * A campaign says when and how often; whom it reaches stands in the segment, what it says in a message template or a
 * contact flow.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  schedule: "authoritative",
  // Links and openings are tracked by the configuration of the email address, or not at all.
  tracking: "elsewhere",
});

/** @param ownLimits whether the campaign says all: the limits of the whole instance hold besides, unless it opts out of them */
export function campaignCoverage(ownLimits: boolean): FacetCoverage {
  const frequency: Coverage = ownLimits ? "authoritative" : "elsewhere";
  return { ...CAMPAIGN_COVERAGE, frequency };
}
