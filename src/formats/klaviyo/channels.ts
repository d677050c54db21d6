import type { Channel, Message, Value } from "../../model/index.ts";

/** The channels of the messages, each where it is first used. */
export function channelsOf(messages: readonly Message[]): Value<Channel>[] {
  const channels = new Map<Channel, Value<Channel>>();
  for (const { channel } of messages) {
    if (channel && !channels.has(channel.value)) channels.set(channel.value, channel);
  }
  return [...channels.values()];
}
