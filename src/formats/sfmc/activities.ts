/** The steps of a journey: waits, messages and decisions. */
import type { Channel, ConditionNode, Message, Value } from "../../model/index.ts";
import { joinIfAny } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readFilter } from "./filter-definition.ts";

/** Activities that send something to the person, by the beginning of their type: `EMAILV2`, `SMSSYNC`. */
const SENDING: readonly (readonly [prefix: string, channel: Channel])[] = [
  ["EMAIL", "email"],
  ["SMS", "sms"],
  ["PUSHNOTIFICATION", "push"],
  ["INAPP", "in_app"],
  ["WHATSAPP", "whatsapp"],
];

const DAYS_IN: ReadonlyMap<unknown, number> = new Map([
  ["MINUTES", 1 / 1440],
  ["HOURS", 1 / 24],
  ["DAYS", 1],
  ["WEEKS", 7],
  ["MONTHS", 30],
]);

function activitiesOf(journey: Cursor): Cursor[] {
  return journey
    .get("activities")
    .items()
    .filter(({ exists }) => exists);
}

function channelOf(activity: Cursor): Channel | undefined {
  const type = activity.get("type").string()?.value.toUpperCase();
  return SENDING.find(([prefix]) => type?.startsWith(prefix))?.[1];
}

/** What each email activity says of its sending. */
export function sendsIn(journey: Cursor): Cursor[] {
  return activitiesOf(journey)
    .map((activity) => activity.path("configurationArguments", "triggeredSend"))
    .filter(({ exists }) => exists);
}

/** Subject and preheader; the text is an asset of Content Builder. */
export function messagesOf(journey: Cursor): Message[] {
  return activitiesOf(journey).flatMap((activity) => {
    const channel = channelOf(activity);
    if (channel === undefined) return [];
    const send = activity.path("configurationArguments", "triggeredSend");
    const subject = send.get("emailSubject").string() ?? send.get("dynamicEmailSubject").string();
    const preheader = send.get("preHeader").string();
    return [
      {
        channel: activity.get("type").value(channel, "derived"),
        ...(subject && { subject }),
        ...(preheader && { preheader }),
        at: activity.at,
      },
    ];
  });
}

/** Conditions of all decisions: they choose who goes which way, among people who are in already. */
export function splitsIn(journey: Cursor): ConditionNode[] {
  const criteria = activitiesOf(journey).flatMap((activity) =>
    activity.path("configurationArguments", "criteria").entries(),
  );
  const nodes = criteria.flatMap(([, way]) => readFilter(way) ?? []);
  const [first] = nodes;
  const split = first && joinIfAny("any", nodes, first.at);
  return split ? [split] : [];
}

/** Days of waiting before the first message; nothing when a decision comes first. */
export function delayBefore(journey: Cursor): Value<number> | undefined {
  const byKey = new Map(
    activitiesOf(journey).map((activity) => [activity.get("key").string()?.value, activity] as const),
  );
  let delay: Value<number> | undefined;
  let next = firstOf(journey);
  while (next) {
    const key = next.get("key").string()?.value;
    // Taken off the map once it was passed, so that a circle ends.
    if (!byKey.delete(key) || channelOf(next)) return delay;
    const waited = waitOf(next);
    const outcomes = next.get("outcomes");
    if (!waited || outcomes.items().length !== 1) return undefined;
    delay = { ...waited, value: (delay?.value ?? 0) + waited.value };
    next = byKey.get(outcomes.path(0, "next").string()?.value);
  }
  return undefined;
}

/** The activity that no other leads to. */
function firstOf(journey: Cursor): Cursor | undefined {
  const activities = activitiesOf(journey);
  const outcomes = activities.flatMap((activity) => activity.get("outcomes").items());
  const followed = new Set(outcomes.map((outcome) => outcome.get("next").raw));
  return activities.find((activity) => !followed.has(activity.get("key").raw));
}

function waitOf(activity: Cursor): Value<number> | undefined {
  const wait = activity.get("configurationArguments");
  const duration = wait.get("waitDuration").number();
  const days = DAYS_IN.get(wait.get("waitUnit").raw);
  if (!duration || duration.value < 0 || days === undefined) return undefined;
  return { ...duration, value: duration.value * days, origin: "derived" };
}
