/** An outbound campaign of Amazon Connect, version 2. */
import type { Campaign, Channel, Message, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { campaignCoverage } from "./coverage.ts";
import { definitionOf, idOf, segmentBehind } from "./definition.ts";
import { capsOf } from "./limits.ts";
import { scheduleOf } from "./schedule.ts";
import type { Template } from "./template.ts";

const CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ["Email", "email"],
  ["Sms", "sms"],
  ["WhatsApp", "whatsapp"],
  ["Telephony", "voice"],
]);

export function readCampaign(logicalId: string, resource: Cursor, template: Template): Campaign {
  const properties = resource.get("Properties");
  const source = properties.get("Source");
  const name = template.text(properties.get("Name"));
  const segment = segmentBehind(source.get("CustomerProfilesSegmentArn"), template);
  const event = source.get("EventTrigger");
  const limits = properties.get("CommunicationLimitsOverride");
  const frequency = capsOf(limits);
  const schedule = scheduleOf(properties);
  const messages = messagesOf(properties.get("ChannelSubtypeConfig"), template);
  const ownLimits = frequency.length > 0 || limits.get("InstanceLimitsHandling").raw === "OPT_OUT";
  return {
    ...definitionOf(
      idOf(properties.get("Name"), logicalId, resource, template),
      resource,
      campaignCoverage(ownLimits),
      template,
    ),
    kind: "campaign",
    ...(name && { name }),
    channels: messages.map(({ channel }) => channel),
    regions: [],
    offers: [],
    reviewers: [],
    audience: { include: segment ? [segment] : [], exclude: [], at: source.exists ? source.at : resource.at },
    // Which event it is stands in the flow.
    ...(event.exists && { trigger: { type: event.value("event", "derived"), at: event.at } }),
    frequency,
    ...(schedule && { schedule }),
    messages,
  };
}

/** One a channel. The texts stand in message templates and contact flows. */
function messagesOf(config: Cursor, template: Template): (Message & { readonly channel: Value<Channel> })[] {
  return config.entries().flatMap(([key, subtype]) => {
    const channel = CHANNELS.get(key);
    if (channel === undefined || !subtype.exists) return [];
    const outbound = subtype.get("DefaultOutboundConfig");
    const sender =
      template.text(outbound.get("SourceEmailAddressDisplayName")) ??
      template.text(outbound.get("ConnectSourceEmailAddress")) ??
      template.text(outbound.get("ConnectSourcePhoneNumber"));
    return [{ channel: subtype.value(channel, "derived"), ...(sender && { sender }), at: subtype.at }];
  });
}
