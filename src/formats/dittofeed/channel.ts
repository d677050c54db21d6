import type { Channel, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** A webhook tells another system, not the person. */
const CHANNELS: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  ["Email", "email"],
  ["Sms", "sms"],
  ["MobilePush", "push"],
]);

export function channelOf(type: Cursor): Value<Channel> | undefined {
  const channel = CHANNELS.get(type.raw);
  return channel && type.value(channel);
}
