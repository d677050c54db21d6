import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Apache Unomi: segments, scoring plans and rules, as its REST API takes them, and personalisations of context requests. */
export default {
  key: "unomi",
  title: "Apache Unomi",
  reads: "segments, scoring plans, rules and personalisations, as its API takes them",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
