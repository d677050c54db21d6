import type { Campaign, Message } from "../../model/index.ts";

/** The channels that messages go out by, each once, where it is named first. */
export function channelsOf(messages: readonly Pick<Message, "channel">[]): Campaign["channels"] {
  const seen = new Set<string>();
  return messages.flatMap(({ channel }) => {
    if (!channel || seen.has(channel.value)) return [];
    seen.add(channel.value);
    return [channel];
  });
}
