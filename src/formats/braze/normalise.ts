import type { Campaign, Definitions, Document, Segment } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { objectsIn } from "../shared/page.ts";
import { readCampaign } from "./campaign.ts";
import { kindOf } from "./kind.ts";
import { readSegment } from "./segment.ts";

export function normalise(document: Document): Definitions {
  const campaigns: Campaign[] = [];
  const segments: Segment[] = [];
  for (const object of objectsIn(Cursor.of(document))) {
    const kind = kindOf(object.raw);
    if (kind === "segment") segments.push(readSegment(object));
    else if (kind !== undefined) campaigns.push(readCampaign(object));
  }
  return { campaigns, segments, dataSources: [], problems: [] };
}
