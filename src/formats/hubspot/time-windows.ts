import type { Schedule, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { quietBetween } from "../shared/open-hours.ts";

/** The hours in which a workflow sends, as the hours in which it does not: the latest end to the earliest start. */
export function scheduleOf(workflow: Cursor): Schedule | undefined {
  const windows = workflow.get("timeWindows");
  const times = windows.items().flatMap((window) => {
    const start = timeOf(window.get("startTime"));
    const end = timeOf(window.get("endTime"));
    return start && end ? [{ start, end }] : [];
  });
  const quiet = quietBetween(times);
  return quiet && { quietHours: { ...quiet, at: windows.at }, at: windows.at };
}

/** `{hour: 9, minute: 0}`, or `"09:00"`. */
function timeOf(time: Cursor): Value<string> | undefined {
  const hour = time.get("hour").number()?.value;
  const minute = time.get("minute").number()?.value ?? 0;
  if (hour === undefined) {
    const text = time.string();
    return text && /^\d\d:\d\d/.test(text.value) ? { ...text, value: text.value.slice(0, 5) } : undefined;
  }
  if (!Number.isInteger(hour) || hour < 0 || hour > 24) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return time.value(`${two(hour % 24)}:${two(minute)}`, "derived");
}
