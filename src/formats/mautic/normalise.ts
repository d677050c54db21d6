import type { Definitions, Document } from "../../model/index.ts";
import { Cursor } from "../shared/cursor.ts";
import { Bundle } from "./bundle.ts";
import { readCampaign } from "./campaign.ts";
import { readEmail } from "./email.ts";
import { sendsIn } from "./events.ts";
import { readSegment } from "./segment.ts";

export function normalise(document: Document): Definitions {
  const bundles = Cursor.of(document)
    .itemsOrSelf()
    .map((root) => new Bundle(root));
  return {
    campaigns: bundles.flatMap(readCampaigns),
    segments: bundles.flatMap((bundle) => bundle.all("lists").map(readSegment)),
    dataSources: [],
    problems: [],
  };
}

/** What a campaign sends is judged with it; other emails go to segments by themselves. */
function readCampaigns(bundle: Bundle) {
  const events = bundle.all("campaign_event");
  const sent = new Set(sendsIn(events, bundle).map(({ email }) => email));
  return [
    ...bundle.all("campaign").map((campaign) => readCampaign(campaign, bundle)),
    ...bundle.emails.filter((email) => !sent.has(email)).map((email) => readEmail(email, bundle)),
  ];
}
