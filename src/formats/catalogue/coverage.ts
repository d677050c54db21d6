/** What a list of segments can and cannot say. */
import { coverageOf, type FacetCoverage } from "../../model/index.ts";

/** A list holds no campaigns. */
export const CAMPAIGN_COVERAGE = coverageOf("inexpressible");

/** A row names a segment. Whoever sells or keeps it knows how it is put together; the list does not say. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
  // What people agreed to stands in the provider's contract and records.
  consent: "elsewhere",
  // A column may name the provider. Where that one has it from, no list says.
  provenance: "partial",
});

/** The same where no column says who the data comes from. */
export const NAMES_COVERAGE: FacetCoverage = { ...SEGMENT_COVERAGE, provenance: "elsewhere" };

/** Of a provider the list knows the name. */
export const PROVIDER_COVERAGE: FacetCoverage = coverageOf("elsewhere");
