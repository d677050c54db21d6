import type { Coverage, FrequencyCap } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { takesCaps } from "./channels.ts";
import { field } from "./field.ts";
import type { Resource } from "./resource.ts";

const DAYS: ReadonlyMap<unknown, number> = new Map([
  ["DAY", 1],
  ["WEEK", 7],
  ["MONTH", 30],
]);

/** Caps on impressions. Those on views count what people watch, not how often they are shown it. */
export function frequencyCaps(campaign: Resource | undefined): FrequencyCap[] {
  return present(campaign?.get("frequencyCaps").items().map(cap) ?? []);
}

function cap(entry: Cursor): FrequencyCap | undefined {
  const key = field(entry, "key");
  const max = field(entry, "cap").number();
  const unit = DAYS.get(field(key, "timeUnit").raw);
  const length = field(key, "timeLength").number()?.value ?? 1;
  const { raw: event = "IMPRESSION" } = field(key, "eventType");
  if (!max || max.value <= 0 || unit === undefined || length <= 0 || event !== "IMPRESSION") return undefined;
  const per = key.value(unit * length, "derived");
  return { channel: entry.value("all", "derived"), max, per, at: entry.at };
}

/** Answers leave out empty lists: that there is no cap is known only where somebody asked for it, or makes the campaign. */
export function frequencyCoverage(campaign: Resource | undefined): Coverage {
  if (campaign === undefined) return "elsewhere";
  if (campaign.get("frequencyCaps").items().length > 0) return "authoritative";
  if (!takesCaps(campaign))
    return campaign.get("advertisingChannelType").exists ? "inexpressible" : "elsewhere";
  return campaign.tells("campaign.frequencyCaps") ? "authoritative" : "elsewhere";
}
