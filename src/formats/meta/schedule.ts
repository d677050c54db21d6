import type { Schedule } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

const MINUTES_A_DAY = 1440;

/** Start, end and hours of an ad set or campaign. Times are as the file has them: ISO with offset, or Unix seconds. */
export function scheduleOf(object: Cursor): Schedule | undefined {
  const start = object.get("start_time").text();
  const end = object.get("end_time").text() ?? object.get("stop_time").text();
  const quietHours = quietHoursOf(object.get("adset_schedule").unwrapJson());
  if (!start && !end && !quietHours) return undefined;
  const at = (start ?? end)?.at ?? quietHours?.at ?? object.at;
  return { ...(start && { start }), ...(end && { end }), ...(quietHours && { quietHours }), at };
}

/**
 * The hours in which nothing is shown on any day: before the earliest start and after the latest end of
 * all day parts. Days without a part are quiet altogether.
 */
function quietHoursOf(parts: Cursor): Schedule["quietHours"] {
  const windows = present(parts.items().map(window));
  const first = windows[0];
  if (first === undefined) return undefined;
  const earliest = windows.reduce((a, b) => (b.start.value < a.start.value ? b : a)).start;
  const latest = windows.reduce((a, b) => (b.end.value > a.end.value ? b : a)).end;
  if (earliest.value <= 0 && latest.value >= MINUTES_A_DAY) return undefined;
  return {
    from: { ...latest, value: clock(latest.value), origin: "derived" },
    to: { ...earliest, value: clock(earliest.value), origin: "derived" },
    timezone: first.timezone,
    at: parts.at,
  };
}

function window(part: Cursor) {
  const start = part.get("start_minute").number();
  const end = part.get("end_minute").number();
  if (!start || !end || start.value < 0 || end.value > MINUTES_A_DAY || start.value >= end.value)
    return undefined;
  const type = part.get("timezone_type").string();
  // Meta counts in the viewer's own time unless told otherwise.
  const timezone = type?.value === "ADVERTISER" ? "advertiser" : "recipient";
  return { start, end, timezone: type ? { ...type, value: timezone } : part.value(timezone, "default") };
}

function clock(minute: number): string {
  const hours = Math.floor(minute / 60) % 24;
  return `${String(hours).padStart(2, "0")}:${String(Math.floor(minute % 60)).padStart(2, "0")}`;
}
