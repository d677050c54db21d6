import type { Campaign, Channel, Message, Reference, Schedule, Tracking, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import {
  channelOfMessage,
  messageDefinitionOf,
  messageResourcesOf,
  readCampaignMessage,
} from "./campaign-messages.ts";
import { channelsOf } from "./channels.ts";
import { campaignCoverage } from "./coverage.ts";
import { attributesOf, definitionOf } from "./definition.ts";
import { optOutOfTexts } from "./opt-out.ts";
import { personIdsIn } from "./person-ids.ts";
import type { Resources } from "./resources.ts";

/** A campaign in Klaviyo's sense: one sending to lists and segments that are kept elsewhere. */
export function readCampaign(resource: Cursor, resources: Resources): Campaign {
  const attributes = attributesOf(resource);
  const audiences = attributes.get("audiences");
  const sent = messageResourcesOf(resource, resources);
  const messages = sent.map((message) => readCampaignMessage(message, resources));
  const tracking = trackingOf(attributes.get("tracking_options"));
  const coverage = campaignCoverage({
    messages,
    smartSending: attributes.path("send_options", "use_smart_sending").boolean()?.value,
    namesAudiences: audiences.exists,
    decidesTracking: tracking?.opens !== undefined && tracking.clicks !== undefined,
  });
  const status = attributes.get("status").string();
  const schedule = scheduleOf(attributes);
  const transparency = optOutOfTexts(sent.map(optOutOptions));
  return {
    ...definitionOf(resource, coverage, resources),
    kind: "campaign",
    ...(status && { status }),
    // Klaviyo sends transactional messages from flows only.
    purpose: resource.value("marketing", "default"),
    channels: channelsWithin(messages, attributes.get("tracking_options")),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: referencesIn(audiences.get("included"), resources),
      exclude: referencesIn(audiences.get("excluded"), resources),
      at: audiences.exists ? audiences.at : resource.at,
    },
    frequency: [],
    ...(schedule && { schedule }),
    ...(tracking && { tracking }),
    messages,
    ...(transparency && { transparency }),
  };
}

function referencesIn(ids: Cursor, resources: Resources): Reference[] {
  return ids.itemsOrSelf().flatMap((id) => resources.reference(id) ?? []);
}

/** Without its messages a campaign still shows that it is an email: only emails have these options. */
function channelsWithin(messages: readonly Message[], tracking: Cursor): Value<Channel>[] {
  const channels = channelsOf(messages);
  if (channels.length > 0) return channels;
  const option = ["is_tracking_opens", "is_tracking_clicks"]
    .map((key) => tracking.get(key))
    .find(({ exists }) => exists);
  return option ? [option.value("email", "derived")] : [];
}

/** A sending starts once; there is no end to it, and quiet hours are an account setting. */
function scheduleOf(attributes: Cursor): Schedule | undefined {
  const strategy = attributes.get("send_strategy");
  const start =
    strategy.get("datetime").string() ??
    strategy.get("date").string() ??
    attributes.get("send_time").string();
  return start && { start, at: strategy.exists ? strategy.at : start.at };
}

function trackingOf(options: Cursor): Tracking | undefined {
  if (!options.exists) return undefined;
  const opens = options.get("is_tracking_opens").boolean();
  const clicks = options.get("is_tracking_clicks").boolean();
  return {
    ...(opens && { opens }),
    ...(clicks && { clicks }),
    identifiers: personIdsIn(options),
    at: options.at,
  };
}

function optOutOptions(message: Cursor) {
  const definition = messageDefinitionOf(message);
  return { channel: channelOfMessage(definition), options: definition.get("render_options") };
}
