import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Braze: what its export endpoints answer for campaigns, Canvases and segments (`/campaigns/details` and its like). */
export default {
  key: "braze",
  title: "Braze",
  reads: "campaigns, Canvases and segments, as the export API answers",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
