import type { Channel, Value } from "../../model/index.ts";
import type { Resource } from "./resource.ts";

/** Where campaigns of each type are shown. */
const CHANNELS: ReadonlyMap<unknown, readonly Channel[]> = new Map<unknown, readonly Channel[]>([
  ["SEARCH", ["paid_search"]],
  ["SHOPPING", ["paid_search"]],
  ["HOTEL", ["paid_search"]],
  ["TRAVEL", ["paid_search"]],
  ["LOCAL_SERVICES", ["paid_search"]],
  ["DISPLAY", ["display"]],
  ["VIDEO", ["video"]],
  ["DEMAND_GEN", ["display", "video"]],
  ["PERFORMANCE_MAX", ["paid_search", "display", "video"]],
  ["SMART", ["paid_search", "display"]],
  ["LOCAL", ["paid_search", "display", "video"]],
  ["MULTI_CHANNEL", ["paid_search", "display", "video"]],
]);

/** Types of campaign for which a cap can be set. Of the others nobody can say that theirs is missing. */
const WITH_CAPS: readonly unknown[] = ["DISPLAY", "VIDEO", "DEMAND_GEN"];

/** None where the file does not say: Google has many. */
export function channelsOf(campaign: Resource | undefined): Value<Channel>[] {
  const type = campaign?.get("advertisingChannelType");
  return (CHANNELS.get(type?.raw) ?? []).flatMap((channel) => type?.value(channel, "derived") ?? []);
}

export function takesCaps(campaign: Resource): boolean {
  return WITH_CAPS.includes(campaign.get("advertisingChannelType").raw);
}
