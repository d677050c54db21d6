import type { Format } from "../format.ts";
import { JOURNEY_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Dittofeed: segments, journeys, message templates and subscription groups, as kept in git or as the admin API answers. */
export default {
  key: "dittofeed",
  title: "Dittofeed",
  reads:
    "segments, journeys, message templates and subscription groups, as kept in git or as the API answers",
  coverage: { campaign: JOURNEY_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
