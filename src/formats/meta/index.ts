import type { Definitions, Document } from "../../model/index.ts";
import type { Format } from "../format.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { AUDIENCE_COVERAGE, CAMPAIGN_COVERAGE } from "./coverage.ts";
import { META } from "./definition.ts";
import { detectMeta } from "./detect.ts";
import { isOpen } from "./embedded.ts";
import { type Found, readObjects } from "./read-object.ts";

/** Meta's Marketing API, as sent to it or as read back. */
export default {
  key: META,
  title: "Meta Marketing API",
  reads: "ad sets with their campaigns, ads and creatives, and custom audiences, as the API answers",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: AUDIENCE_COVERAGE },
  detect: detectMeta,
  normalise,
} satisfies Format;

function normalise(document: Document): Definitions {
  const found: Found = { campaigns: [], segments: [], problems: [] };
  readObjects(objectsIn(Cursor.of(document)).filter(isOpen), found);
  return { ...found, dataSources: [] };
}
