/** When people get it, and how often. */
import { CHANNELS, type FrequencyCap, type Schedule, type Trigger } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { dateOf, daysOf, timeOf } from "./measures.ts";
import { TRIGGERS } from "./words.ts";

export function triggerOf(cursor: Cursor): Trigger | undefined {
  const type = cursor.get("type").oneOf(TRIGGERS);
  if (!type) return undefined;
  return {
    type,
    ...defined({
      event: cursor.get("event").text(),
      delayDays: daysOf(cursor.get("delay")),
      reentryAfterDays: daysOf(cursor.path("reentry", "after")),
    }),
    at: cursor.at,
  };
}

/** A cap of which a part cannot be read caps nothing that could be named. */
export function frequencyCapOf(cursor: Cursor): FrequencyCap | undefined {
  const channel = cursor.get("channel").oneOf([...CHANNELS, "all"] as const);
  const max = cursor.get("max").number();
  const per = cursor.get("per").oneOf(["campaign"] as const) ?? daysOf(cursor.get("per"));
  if (!channel || !max || !per) return undefined;
  return { channel, max, per, ...defined({ apartDays: daysOf(cursor.get("apart")) }), at: cursor.at };
}

export function scheduleOf(cursor: Cursor): Schedule | undefined {
  if (!cursor.exists) return undefined;
  return {
    ...defined({
      start: dateOf(cursor.get("start")),
      end: dateOf(cursor.get("end")),
      quietHours: quietHoursOf(cursor.get("quietHours")),
    }),
    at: cursor.at,
  };
}

function quietHoursOf(cursor: Cursor): Schedule["quietHours"] {
  const from = timeOf(cursor.get("from"));
  const to = timeOf(cursor.get("to"));
  if (!from || !to) return undefined;
  return { from, to, ...defined({ timezone: cursor.get("timezone").text() }), at: cursor.at };
}
