import type { Campaign, Channel, ConditionNode, Trigger, Value } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { CAMPAIGN_COVERAGE, campaignCoverage } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { channelOf, messageCursors, readMessage } from "./messages.ts";

/** A campaign, or a Canvas with all its steps. Whom it goes to is not in the answer. */
export function readCampaign(object: Cursor): Campaign {
  const cursors = messageCursors(object);
  const messages = cursors.map(readMessage);
  const base = definitionOf(object, campaignCoverage(messages.map((message) => message !== undefined)));
  const description = object.get("description").string();
  const status = statusOf(object);
  const trigger = triggerOf(object.get("schedule_type"));
  const start = object.get("first_sent").string() ?? object.get("first_entry").string();
  const subscribed = subscriptionIn(cursors);
  return {
    ...base,
    kind: "campaign",
    ...(description && { description }),
    ...(status && { status }),
    purpose: object.value("marketing", "default"),
    channels: channelsOf(object, cursors),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: [],
      exclude: [],
      ...(subscribed && {
        inline: {
          kind: "segment",
          id: base.id,
          conditions: group("all", [subscribed], subscribed.at),
          sources: [],
          at: object.at,
          format: "braze",
          coverage: CAMPAIGN_COVERAGE,
          suppressions: [],
        },
      }),
      at: object.at,
    },
    ...(trigger && { trigger }),
    frequency: [],
    ...(start && { schedule: { start, at: start.at } }),
    messages: present(messages),
  };
}

/** Each once, those of the messages first: their places tell more. */
function channelsOf(object: Cursor, messages: readonly Cursor[]): Value<Channel>[] {
  const named = [...messages.map((message) => message.get("channel")), ...object.get("channels").items()];
  const channels = new Map<Channel, Value<Channel>>();
  for (const channel of present(named.map(channelOf)))
    if (!channels.has(channel.value)) channels.set(channel.value, channel);
  return [...channels.values()];
}

/** The group people must have subscribed to, where every message asks for one. Only text messages do. */
function subscriptionIn(messages: readonly Cursor[]): ConditionNode | undefined {
  const groups = messages.map((message) => message.get("subscription_group_id"));
  const [first] = groups;
  if (first === undefined || groups.some((id) => id.text() === undefined)) return undefined;
  const channel: Value<string> = first.value("sms", "derived");
  return { kind: "consent", channel, granted: true, at: first.at };
}

function statusOf(object: Cursor): Value<string> | undefined {
  if (object.get("archived").raw === true) return object.get("archived").value("archived", "derived");
  if (object.get("draft").raw === true) return object.get("draft").value("draft", "derived");
  const isOn = object.get("enabled").boolean();
  return isOn && { ...isOn, value: isOn.value ? "enabled" : "disabled", origin: "derived" };
}

/** `time_based`, or `action_based` and `api_triggered`, of which the export does not say by what. */
function triggerOf(schedule: Cursor): Trigger | undefined {
  const word = schedule.string();
  if (word === undefined) return undefined;
  const isTimed = /time|schedul/i.test(word.value);
  return { type: schedule.value(isTimed ? "schedule" : "event", "derived"), at: schedule.at };
}
