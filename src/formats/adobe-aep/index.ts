import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Adobe Experience Platform: segment definitions and audiences, as the Segmentation Service API answers. */
export default {
  key: "adobe-aep",
  title: "Adobe Experience Platform",
  reads: "segment definitions with their query (PQL) and audiences, as the API answers",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
