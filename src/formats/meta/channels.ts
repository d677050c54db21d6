import type { Channel, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** The audience network is other companies' apps and sites; everything else is Meta's own. */
const CHANNEL_OF: ReadonlyMap<string, Channel> = new Map([
  ["facebook", "paid_social"],
  ["instagram", "paid_social"],
  ["messenger", "paid_social"],
  ["threads", "paid_social"],
  ["whatsapp", "paid_social"],
  ["audience_network", "display"],
]);

/** Each channel once. Without `publisher_platforms` Meta chooses the places itself, its own at least. */
export function channelsOf(targeting: Cursor, adSet: Cursor): Value<Channel>[] {
  const channels = new Map<Channel, Value<Channel>>();
  for (const platform of targeting.get("publisher_platforms").items()) {
    const channel = typeof platform.raw === "string" ? CHANNEL_OF.get(platform.raw) : undefined;
    if (channel && !channels.has(channel)) channels.set(channel, platform.value(channel));
  }
  return channels.size > 0 ? [...channels.values()] : [adSet.value("paid_social", "default")];
}
