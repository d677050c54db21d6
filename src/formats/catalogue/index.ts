import type { Format } from "../format.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { detect } from "./detect.ts";
import { normalise } from "./normalise.ts";

/** Lists of segments and data dictionaries as people keep them in spreadsheets: a data provider's price list, the columns of a warehouse. */
export default {
  key: "catalogue",
  title: "lists of segments",
  reads: "segment names and data dictionaries in CSV, TSV and NDJSON, one a row",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect,
  normalise,
} satisfies Format;
