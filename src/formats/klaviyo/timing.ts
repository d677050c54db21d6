/** How long a flow waits, and when the same person may enter it again. */
import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { channelOfAction } from "./actions.ts";
import { inDays } from "./days.ts";

/**
 * Days between the trigger and the first message; nothing when a split, or a wait for something
 * else than time, comes first, or nothing is waited for.
 */
export function delayBeforeFirstMessage(definition: Cursor): Value<number> | undefined {
  const actions = new Map<string, Cursor>();
  for (const action of definition.get("actions").items()) {
    const id = action.get("id").text() ?? action.get("temporary_id").text();
    if (id) actions.set(id.value, action);
  }
  let next = definition.get("entry_action_id").text();
  let delay: Value<number> | undefined;
  while (next) {
    const action = actions.get(next.value);
    if (!action) return undefined;
    // An action is taken off the map once it was passed, so that a circle ends.
    actions.delete(next.value);
    if (channelOfAction(action)) return delay;
    const type = action.get("type").raw;
    if (type === "time-delay") {
      const waited = inDays(action.path("data", "value"), action.path("data", "unit"));
      if (!waited) return undefined;
      delay = delay ? { ...delay, value: delay.value + waited.value, origin: "derived" } : waited;
    } else if (OTHER_WAITS.includes(type)) return undefined;
    next = action.path("links", "next").text();
  }
  return undefined;
}

/** Waits that end with a date or a delivery, not after a time. */
const OTHER_WAITS: readonly unknown[] = ["countdown-delay", "target-date", "back-in-stock-delay"];

/** Days before the same person may enter again: 0 for at any time, infinite for never, nothing when not said. */
export function reentryAfterDays(definition: Cursor): Value<number> | undefined {
  const criteria = definition.get("reentry_criteria");
  const duration = criteria.get("duration");
  // For `alltime` the duration is a switch: 1 means once in a lifetime, 0 means as often as it happens.
  if (criteria.get("unit").raw === "alltime") {
    if (duration.raw === 1) return duration.value(Number.POSITIVE_INFINITY, "derived");
    return duration.raw === 0 ? duration.number() : undefined;
  }
  return inDays(duration, criteria.get("unit"));
}
