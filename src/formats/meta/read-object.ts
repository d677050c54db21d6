import type { Campaign, Problem, Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { adsOf, advertisement, creativeOf } from "./advertisement.ts";
import { customAudience } from "./custom-audience.ts";
import { edgeItems } from "./edges.ts";
import { type ObjectKind, objectKindOf } from "./object-kind.ts";

/** What has been read so far. */
export interface Found {
  readonly campaigns: Campaign[];
  readonly segments: Segment[];
  readonly problems: Problem[];
}

/**
 * Reads a list of objects. One that does not tell what it is, say because the API left out its empty
 * fields, is taken for what the first that does is.
 */
export function readObjects(objects: readonly Cursor[], found: Found): void {
  const kinds = objects.map(objectKindOf);
  const usual = kinds.find((kind) => kind !== undefined);
  for (const [index, object] of objects.entries()) {
    const kind = kinds[index] ?? (object.get("id").exists || object.get("name").exists ? usual : undefined);
    if (kind !== undefined) readObject(kind, object, found);
  }
}

function readObject(kind: ObjectKind, object: Cursor, found: Found): void {
  switch (kind) {
    case "custom audience":
      found.segments.push(customAudience(object, found.problems));
      return;
    case "ad set":
      found.campaigns.push(adSet(object, object.get("campaign"), found.problems));
      return;
    case "ad":
      found.campaigns.push(ad(object, found.problems));
      return;
    case "creative":
      found.campaigns.push(creative(object, found.problems));
      return;
    case "campaign":
      readCampaign(object, found);
      return;
    case "account":
      readAccount(object, found);
  }
}

/** The ad set is what reaches people, so it is the campaign; Meta's campaign above it lends its name and terms. */
function adSet(object: Cursor, campaign: Cursor, problems: Problem[]): Campaign {
  return advertisement({ object, adSet: object, campaign, ...adsOf(object) }, problems);
}

function ad(object: Cursor, problems: Problem[]): Campaign {
  const nested = object.get("adset");
  const set = nested.exists || !object.get("targeting").exists ? nested : object;
  const above = object.get("campaign");
  const campaign = above.exists ? above : set.get("campaign");
  return advertisement(
    { object, adSet: set, campaign, ads: [object], creatives: [creativeOf(object)], moreAds: false },
    problems,
  );
}

function creative(object: Cursor, problems: Problem[]): Campaign {
  const nothing = object.get("adset"); // a creative does not know what uses it
  return advertisement(
    { object, adSet: nothing, campaign: nothing, ads: [], creatives: [object], moreAds: false },
    problems,
  );
}

/**
 * A campaign with its ad sets is one campaign an ad set; ads that stand beside them are read by themselves.
 * Without ad sets it is one campaign, whose audience stands elsewhere.
 */
function readCampaign(object: Cursor, found: Found): void {
  const adSets = edgeItems(object.get("adsets"));
  if (adSets.length === 0) {
    const parts = { object, adSet: object.get("adset"), campaign: object, ...adsOf(object) };
    found.campaigns.push(advertisement(parts, found.problems));
    return;
  }
  for (const set of adSets) found.campaigns.push(adSet(set, object, found.problems));
  for (const beside of edgeItems(object.get("ads"))) found.campaigns.push(ad(beside, found.problems));
}

/** An ad account with its objects on edges. */
function readAccount(account: Cursor, found: Found): void {
  for (const edge of ["campaigns", "adsets", "ads", "adcreatives", "customaudiences"]) {
    readObjects(edgeItems(account.get(edge)), found);
  }
}
