import type { Campaign, Definitions, Document, Problem, Segment } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { readCampaign } from "./campaign.ts";
import { CAMPAIGN, PINPOINT, SEGMENT } from "./detect.ts";
import { readSegment } from "./segment.ts";
import { Template } from "./template.ts";

export function normalise(document: Document): Definitions {
  const template = new Template(Cursor.of(document));
  const campaigns: Campaign[] = [];
  const segments: Segment[] = [];
  const problems: Problem[] = [];
  for (const [logicalId, resource] of template.resources()) {
    const type = resource.get("Type").string();
    if (type?.value === CAMPAIGN) campaigns.push(readCampaign(logicalId, resource, template));
    else if (type?.value === SEGMENT) segments.push(readSegment(logicalId, resource, template));
    else if (type?.value.startsWith(PINPOINT)) {
      problems.push({
        rule: "input/retired-platform",
        message: "pinpoint",
        data: { name: logicalId, type: type.value },
        at: type.at,
      });
    }
  }
  return { campaigns, segments, dataSources: [], problems };
}
