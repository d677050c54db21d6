/** What Adobe Experience Platform's segment definitions can and cannot say. */
import { coverageOf, type FacetCoverage } from "../../model/index.ts";

/** Campaigns are made in other products of Adobe's. */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere");

export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  // The query is all there is, but it is not read whole: its names and values are.
  conditions: "partial",
  exclusions: "partial",
  location: "partial",
  age: "partial",
  // Consent is a policy on the data, which is checked when an audience is handed on; a query only narrows that.
  consent: "elsewhere",
  // Data sets and the merge policy know where profiles come from.
  provenance: "elsewhere",
  tracking: "elsewhere",
});

/** It came in from outside: nothing says who is in it. */
export const EXTERNAL_COVERAGE: FacetCoverage = {
  ...SEGMENT_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};
