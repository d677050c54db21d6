/** The events of a campaign: what it sends, what it waits for, and what sorts people on the way. */
import type { Channel, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Bundle } from "./bundle.ts";

const CHANNELS: ReadonlyMap<unknown, Channel> = new Map<unknown, Channel>([
  ["email.send", "email"],
  ["sms.send_text_sms", "sms"],
  ["notification.send_notification", "push"],
  ["notification.send_mobile_notification", "push"],
]);

/** An event that sends something to the contact, with the email where that is in the export. */
export interface Send {
  readonly event: Cursor;
  readonly channel: Value<Channel>;
  readonly email?: Cursor;
  /** Of a `marketing` email each contact gets one, however often they come by; the default is `transactional`. */
  readonly once: boolean;
}

export function sendsIn(events: readonly Cursor[], bundle: Bundle): Send[] {
  return events.flatMap((event) => {
    const type = event.get("type");
    const channel = CHANNELS.get(type.raw);
    if (!channel) return [];
    const email = channel === "email" ? bundle.email(event.path("properties", "email")) : undefined;
    const once = channel === "email" && event.path("properties", "email_type").raw === "marketing";
    return [{ event, channel: type.value(channel, "derived"), once, ...(email && { email }) }];
  });
}

/** An event with the one that leads to it. */
export function parentOf(event: Cursor, byId: EventsById): Cursor | undefined {
  const id = event.get("parent_id").text()?.value;
  return id === undefined ? undefined : byId.get(id);
}

export type EventsById = ReadonlyMap<string | undefined, Cursor>;

export function eventsById(events: readonly Cursor[]): EventsById {
  return new Map(events.map((event) => [event.get("id").text()?.value, event]));
}

const DAYS_IN: ReadonlyMap<unknown, number> = new Map([
  ["i", 1 / 1440],
  ["h", 1 / 24],
  ["d", 1],
  ["m", 30],
  ["y", 365],
]);

/** Nobody draws a campaign as deep as this; it goes round in a circle. */
const DEEPEST = 100;

/** Days from coming in to this event; nothing when a date or what people do decides. */
export function delayBefore(event: Cursor, byId: EventsById): Value<number> | undefined {
  let delay = event.value(0, "derived");
  let at: Cursor | undefined = event;
  for (let steps = 0; at; steps++) {
    const mode = at.get("trigger_mode").raw;
    if (steps > DEEPEST || mode === "date" || at.get("event_type").raw === "decision") return undefined;
    const interval = at.get("trigger_interval").number();
    const days = DAYS_IN.get(at.get("trigger_interval_unit").raw);
    if (mode === "interval" && interval && interval.value >= 0 && days !== undefined) {
      delay = { ...interval, value: delay.value + interval.value * days, origin: "derived" };
    }
    at = parentOf(at, byId);
  }
  return delay;
}
