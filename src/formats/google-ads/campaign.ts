/** An ad group with its campaign, criteria and ads, as one campaign of the model: see docs/decisions/0039-google-ad-groups.md. */
import type {
  Audience,
  Campaign,
  ConditionNode,
  Coverage,
  Place,
  Segment,
  Value,
} from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Account, Parts } from "./account.ts";
import { messagesOf, variantsOf } from "./ads.ts";
import { channelsOf } from "./channels.ts";
import { campaignCoverage } from "./coverage.ts";
import { type Criteria, readCriteria } from "./criteria.ts";
import { definitionOf } from "./definition.ts";
import { field } from "./field.ts";
import { flagOf } from "./flag.ts";
import { frequencyCaps, frequencyCoverage } from "./frequency.ts";
import { offersOf } from "./offers.ts";
import { regionsOf } from "./places.ts";
import type { Resource } from "./resource.ts";
import { scheduleOf } from "./schedule.ts";
import { trackingOf } from "./tracking.ts";

/** @param above whom the criteria of its campaign reach */
export function advertisement(parts: Parts, above: Criteria, account: Account): Campaign | undefined {
  const { adGroup, campaign, ads } = parts;
  const object = adGroup ?? campaign ?? [...parts.criteria, ...parts.above, ...ads][0];
  if (object === undefined) return undefined;
  const levels = [above, readCriteria(parts.criteria, observedBy(adGroup), account)];
  const include = levels.flatMap((level) => level.include);
  const places = levels.flatMap((level) => level.places);
  const copies = ads.map(messagesOf);
  const coverage = campaignCoverage({
    criteria: parts.criteria.length + parts.above.length > 0,
    lists: include.length > 0,
    campaign: campaign !== undefined,
    copy: copyCoverage(copies),
    frequency: frequencyCoverage(campaign),
  });
  const base = definitionOf(object, coverage);
  const { at } = (parts.criteria[0] ?? parts.above[0] ?? object).first;
  const conditions = levels.flatMap((level) => level.conditions);
  const expansion = expansionOf(adGroup);
  const name = adGroup && campaign?.get("name").string();
  const status = statusOf(adGroup, campaign);
  const schedule = scheduleOf(
    campaign,
    levels.flatMap(({ hours }) => hours),
  );
  const tracking = trackingOf([campaign, adGroup, ...ads]);
  const creatives = creativesOf(ads);
  const flaggedByPlatform = flagOf(ads);
  return {
    ...base,
    kind: "campaign",
    ...(name && { description: name }),
    ...(status && { status }),
    purpose: object.first.value("marketing", "derived"),
    channels: channelsOf(campaign),
    regions: regionsOf(places, account),
    offers: offersOf(campaign),
    reviewers: [],
    audience: {
      include,
      exclude: levels.flatMap((level) => level.exclude),
      ...(conditions.length > 0 && { inline: inlineSegment(base, conditions, at) }),
      ...(expansion && { expansion }),
      at,
    },
    frequency: frequencyCaps(campaign),
    ...(schedule && { schedule }),
    ...(tracking && { tracking }),
    messages: copies.flat(),
    ...(creatives && { creatives }),
    ...(flaggedByPlatform && { flaggedByPlatform }),
  };
}

function creativesOf(ads: readonly Resource[]): Value<number> | undefined {
  const variants = ads.reduce((total, ad) => total + variantsOf(ad), 0);
  return ads[0]?.first.value(variants, "derived");
}

function inlineSegment(
  { id, format, coverage }: Pick<Campaign, "id" | "format" | "coverage">,
  conditions: readonly ConditionNode[],
  at: Place,
): Segment {
  return {
    kind: "segment",
    id,
    conditions: group("all", conditions, at),
    sources: [],
    at,
    format,
    coverage,
    suppressions: [],
  };
}

/** “Optimised targeting” goes on to people whom Google expects to buy. It is off unless it is switched on. */
function expansionOf(adGroup: Resource | undefined): Audience["expansion"] | undefined {
  const isOn = adGroup?.get("optimizedTargetingEnabled").boolean();
  return isOn && { ...isOn, value: isOn.value ? "platform_auto" : "none" };
}

/** Dimensions that are watched and paid for, but leave nobody out: “observation”. */
export function observedBy(level: Resource | undefined): ReadonlySet<string> {
  const restrictions = level?.get("targetingSetting", "targetRestrictions").items() ?? [];
  return new Set(
    restrictions.flatMap((restriction) => {
      const dimension = field(restriction, "targetingDimension").string();
      return dimension && field(restriction, "bidOnly").raw === true ? [dimension.value] : [];
    }),
  );
}

/** Of a campaign that does not run, no ad group does. */
function statusOf(adGroup: Resource | undefined, campaign: Resource | undefined): Value<string> | undefined {
  const above = campaign?.get("status").string();
  const own = adGroup?.get("status").string();
  return above && above.value !== "ENABLED" ? above : (own ?? above);
}

function copyCoverage(copies: readonly (readonly unknown[])[]): Coverage {
  if (copies.every((copy) => copy.length === 0)) return "elsewhere";
  return copies.some((copy) => copy.length === 0) ? "partial" : "authoritative";
}
