/** What the kinds of campaign have in common: an ad set, an ad or creative by itself, a campaign without ad sets. */
import type { Campaign, Coverage, Message, Problem, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { hasMore } from "../shared/page.ts";
import { reachOf } from "./audience.ts";
import { channelsOf } from "./channels.ts";
import { campaignCoverage } from "./coverage.ts";
import { messagesOf, variantsOf } from "./creative.ts";
import { definition } from "./definition.ts";
import { edgeItems } from "./edges.ts";
import { isOpen, opened } from "./embedded.ts";
import { flagOfIssues } from "./flag.ts";
import { frequencyCaps, frequencyCoverage } from "./frequency.ts";
import { offersOf } from "./offers.ts";
import { regionsOf } from "./regions.ts";
import { scheduleOf } from "./schedule.ts";
import { trackingOf } from "./tracking.ts";

/** Where the parts of one campaign stand. Parts the file does not have are cursors without a value. */
export interface Parts {
  /** The object that gives id, name and status, and that findings about the whole point at. */
  readonly object: Cursor;
  readonly adSet: Cursor;
  /** Meta's campaign above it. */
  readonly campaign: Cursor;
  readonly ads: readonly Cursor[];
  readonly creatives: readonly Cursor[];
  /** More ads belong to it than the file holds. */
  readonly moreAds: boolean;
}

/**
 * One campaign in creepcheck's sense: one thing shown to one group of people. Its description is the name
 * of Meta's campaign above it, for the two names together are what a team calls it.
 */
export function advertisement(parts: Parts, problems: Problem[]): Campaign {
  const { object, adSet, campaign } = parts;
  const targeting = opened(adSet, "targeting", problems);
  const reach = reachOf(targeting, object);
  const copies = parts.creatives.map(messagesOf);
  const coverage = campaignCoverage({
    targeting: isOpen(targeting),
    audiences: reach.audiences,
    unnamed: reach.unnamed,
    copy: copyCoverage(copies, parts),
    frequency: adSet.exists ? frequencyCoverage(adSet, campaign) : "elsewhere",
  });
  const base = definition(object, coverage);
  const above = campaign === object ? undefined : campaign.get("name").string();
  const status = statusOf(object);
  const schedule = scheduleOf(adSet.exists ? adSet : object);
  const tracking = trackingOf(promotedObject(adSet, campaign), parts.ads, parts.creatives);
  const creatives = creativesOf(parts);
  const flaggedByPlatform = flagOfIssues(adSet, campaign);
  return {
    ...base,
    kind: "campaign",
    ...(above && { description: above }),
    ...(status && { status }),
    purpose: object.value("marketing", "derived"),
    channels: channelsOf(targeting, object),
    regions: regionsOf(targeting.get("geo_locations")),
    offers: offersOf(campaign, parts.creatives),
    reviewers: [],
    audience: reach.withInline(base.id, coverage),
    frequency: frequencyCaps(adSet),
    ...(schedule && { schedule }),
    ...(tracking && { tracking }),
    messages: copies.flat(),
    ...(creatives && { creatives }),
    ...(flaggedByPlatform && { flaggedByPlatform }),
  };
}

/** The ads on an edge of the object, and the creatives in them or beside them. */
export function adsOf(object: Cursor): Pick<Parts, "ads" | "creatives" | "moreAds"> {
  const edge = object.get("ads");
  const ads = edgeItems(edge);
  const creatives = [...ads.map(creativeOf), ...edgeItems(object.get("adcreatives"))];
  return { ads, creatives, moreAds: hasMore(edge) || hasMore(object.get("adcreatives")) };
}

export function creativeOf(ad: Cursor): Cursor {
  return ad.get("creative").unwrapJson();
}

/** Nothing where not all of them can be counted. */
function creativesOf({ creatives, moreAds }: Parts): Value<number> | undefined {
  const counts = creatives.map(variantsOf);
  const [first] = creatives;
  if (first === undefined || moreAds || counts.includes(undefined)) return undefined;
  return first.value(
    counts.reduce<number>((total, count = 0) => total + count, 0),
    "derived",
  );
}

/** `effective_status` knows whether what stands above is paused; what is sent has `status` alone. */
function statusOf(object: Cursor) {
  return (
    object.get("effective_status").string() ??
    object.get("status").string() ??
    object.get("configured_status").string()
  );
}

function promotedObject(adSet: Cursor, campaign: Cursor): Cursor {
  const own = adSet.get("promoted_object").unwrapJson();
  return own.exists ? own : campaign.get("promoted_object").unwrapJson();
}

function copyCoverage(copies: readonly (readonly Message[])[], { moreAds }: Parts): Coverage {
  if (copies.every((copy) => copy.length === 0)) return "elsewhere";
  return moreAds || copies.some((copy) => copy.length === 0) ? "partial" : "authoritative";
}
