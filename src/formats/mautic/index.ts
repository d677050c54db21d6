import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Mautic: what version 7 exports, out of its zip: campaigns with their events, emails and segments. */
export default {
  key: "mautic",
  title: "Mautic",
  reads: "campaigns with their events, emails and segments, as version 7 exports them",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
