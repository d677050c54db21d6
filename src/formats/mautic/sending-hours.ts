import type { Schedule, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Send } from "./events.ts";

/** The hours in which no event sends: from the latest end to the earliest start. None when one may send at any hour. */
export function quietHoursOf(sends: readonly Send[]): Schedule["quietHours"] {
  const windows = sends.map(({ event }) => windowOf(event));
  const [first] = windows;
  if (!first) return undefined;
  let { start, end } = first;
  for (const window of windows) {
    if (!window) return undefined;
    if (window.start.value < start.value) start = window.start;
    if (window.end.value > end.value) end = window.end;
  }
  return { from: end, to: start, at: end.at };
}

/** Between two hours, or at one. */
function windowOf(event: Cursor) {
  const hour = timeOf(event.get("trigger_hour"));
  const start = timeOf(event.get("triggerRestrictedStartHour")) ?? hour;
  const end = timeOf(event.get("triggerRestrictedStopHour")) ?? hour;
  return start && end && { start, end };
}

/** `17:00:00` as `17:00`. */
function timeOf(time: Cursor): Value<string> | undefined {
  const text = time.string();
  return text && /^\d\d:\d\d/.test(text.value) ? { ...text, value: text.value.slice(0, 5) } : undefined;
}
