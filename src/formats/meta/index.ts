import type { Definitions, Document } from "../../model/index.ts";
import type { Format } from "../format.ts";
import { Cursor } from "../shared/cursor.ts";
import { AUDIENCE_COVERAGE, CAMPAIGN_COVERAGE } from "./coverage.ts";
import { META } from "./definition.ts";
import { detectMeta } from "./detect.ts";
import { edgeItems, pageItems } from "./edges.ts";
import { type Found, readObjects } from "./read-object.ts";

/** Meta's Marketing API: campaigns, ad sets, ads, creatives and custom audiences, as sent or as read back. */
export const meta: Format = {
  key: META,
  title: "Meta Marketing API",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: AUDIENCE_COVERAGE },
  detect: detectMeta,
  normalise,
};

function normalise(document: Document): Definitions {
  const root = Cursor.of(document);
  const found: Found = { campaigns: [], segments: [], problems: [] };
  readObjects(pageItems(root.raw) === undefined ? [root] : edgeItems(root), found);
  return { ...found, dataSources: [] };
}
