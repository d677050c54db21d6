import type { Campaign, ConditionNode, Trigger } from "../../model/index.ts";
import type { Companions } from "../shared/companions.ts";
import type { Cursor } from "../shared/cursor.ts";
import { delayBefore, messagesOf, sendsIn, splitsIn } from "./activities.ts";
import { classified } from "./classification.ts";
import { FILTER_COVERAGE, journeyCoverage } from "./coverage.ts";
import { definitionOf, inlineSegment, referencesIn } from "./definition.ts";
import { goalsOf } from "./goals.ts";
import { leftOutBy, subscribedTo } from "./recipients.ts";
import { trackingOf } from "./tracking.ts";

/** A journey is a campaign that people enter one by one, when an event puts them into its data extension. */
export function readJourney(object: Cursor, companions: Companions): Campaign {
  const sends = sendsIn(object);
  const messages = messagesOf(object);
  const split = splitsIn(object);
  const { lists, conditions: leftOut } = leftOutBy(sends);
  const conditions: ConditionNode[] = [...split, ...goalsOf(object), ...leftOut, ...subscribedTo(sends)];
  const status = object.get("status").string();
  const tracking = trackingOf(sends);
  const coverage = journeyCoverage({
    messages,
    namesSends: sends.length > 0,
    decidesTracking: tracking !== undefined,
    hasDecisions: split.length > 0,
  });
  const base = definitionOf(object, coverage);
  const triggers = object.get("triggers");
  return {
    ...base,
    kind: "campaign",
    ...(status && { status }),
    ...classified(sends, companions, object),
    channels: distinct(messages.flatMap(({ channel }) => channel ?? [])),
    regions: [],
    offers: [],
    reviewers: [],
    audience: {
      include: triggers.items().flatMap((trigger) => referencesIn(eventKeyOf(trigger))),
      exclude: lists,
      inline: inlineSegment(base, conditions, [], FILTER_COVERAGE),
      at: triggers.exists ? triggers.at : object.at,
    },
    ...triggerOf(object),
    frequency: [],
    ...(tracking && { tracking }),
    messages,
  };
}

/** mcdev names the event by its key; an older retrieve has the platform's own field. */
function eventKeyOf(trigger: Cursor): Cursor {
  return trigger.get("metaData").either("r__event_key", "eventDefinitionKey");
}

/** Triggers that a system fires for one person. The others watch a data extension or run at set times. */
const EVENTS = /^(API|SalesforceObject|Event|CloudPages|Inbound|Push)/i;

/** Days before people may come in again, by `entryMode`. */
const AGAIN: ReadonlyMap<unknown, number> = new Map([
  ["MultipleEntries", 0],
  ["OnceAndDone", Number.POSITIVE_INFINITY],
]);

function triggerOf(object: Cursor): { readonly trigger?: Trigger } {
  const first = object.path("triggers", 0);
  if (!first.exists) return {};
  const type = first.get("type");
  const isEvent = typeof type.raw === "string" && EVENTS.test(type.raw);
  const event = isEvent ? eventKeyOf(first).string() : undefined;
  const delayDays = delayBefore(object);
  const mode = object.get("entryMode");
  const again = AGAIN.get(mode.raw);
  const trigger: Trigger = {
    type: (type.exists ? type : first).value(isEvent ? "event" : "segment_entry", "derived"),
    ...(event && { event }),
    ...(delayDays && { delayDays }),
    ...(again !== undefined && { reentryAfterDays: mode.value(again, "derived") }),
    at: first.at,
  };
  return { trigger };
}

function distinct(channels: Campaign["channels"]): Campaign["channels"] {
  return channels.filter(
    ({ value }, index) => channels.findIndex((other) => other.value === value) === index,
  );
}
