/**
 * Klaviyo: segments, flows and campaigns as its JSON:API answers with them (revision 2026-07-15), or as they
 * are sent to it, and definitions saved from the user interface.
 */
import type { Campaign, Definitions, Document, Segment } from "../../model/index.ts";
import type { Format } from "../format.ts";
import { readCampaign } from "./campaign.ts";
import { CAMPAIGN_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { KLAVIYO } from "./definition.ts";
import { detectKlaviyo } from "./detect.ts";
import { readFlow } from "./flow.ts";
import { misshapenLists, unreadConditions } from "./problems.ts";
import { Resources } from "./resources.ts";
import { readSegment } from "./segment.ts";

export default {
  key: KLAVIYO,
  title: "Klaviyo",
  reads: "segments, flows and campaigns, as the API answers, and definitions saved from the user interface",
  coverage: { campaign: CAMPAIGN_COVERAGE, segment: SEGMENT_COVERAGE },
  detect: detectKlaviyo,
  normalise,
} satisfies Format;

function normalise(document: Document): Definitions {
  const resources = new Resources(document);
  const campaigns: Campaign[] = [];
  const segments: Segment[] = [];
  for (const { kind, resource } of resources.definitions) {
    if (kind === "segment") segments.push(readSegment(resource, resources));
    else campaigns.push(kind === "flow" ? readFlow(resource, resources) : readCampaign(resource, resources));
  }
  const inline = campaigns.flatMap(({ audience }) => audience.inline ?? []);
  const problems = [
    ...resources.definitions.flatMap(({ kind, resource }) => misshapenLists(kind, resource)),
    ...[...segments, ...inline].flatMap(({ conditions }) => unreadConditions(conditions)),
  ];
  return { campaigns, segments, dataSources: [], problems };
}
