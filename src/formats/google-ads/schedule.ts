import type { Schedule, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { field } from "./field.ts";
import type { Resource } from "./resource.ts";

/** Start and end of a campaign, and the hours of its criteria in which it is shown. */
export function scheduleOf(
  campaign: Resource | undefined,
  criteria: readonly Resource[],
): Schedule | undefined {
  const start = campaign?.get("startDateTime").string() ?? campaign?.get("startDate").string();
  const end = campaign?.get("endDateTime").string() ?? campaign?.get("endDate").string();
  const quietHours = quietHoursOf(criteria);
  const at = (start ?? end)?.at ?? quietHours?.at;
  return at && { ...(start && { start }), ...(end && { end }), ...(quietHours && { quietHours }), at };
}

/** The hours in which nothing is shown on any day: after the latest end and before the earliest start. */
function quietHoursOf(criteria: readonly Resource[]): Schedule["quietHours"] {
  const windows = present(criteria.map((criterion) => windowOf(criterion.get("adSchedule"))));
  const [first] = windows;
  if (first === undefined) return undefined;
  const earliest = windows.reduce((a, b) => (b.start.value < a.start.value ? b : a)).start;
  const latest = windows.reduce((a, b) => (b.end.value > a.end.value ? b : a)).end;
  if (earliest.value <= 0 && latest.value >= MINUTES_A_DAY) return undefined;
  return {
    from: { ...latest, value: clock(latest.value) },
    to: { ...earliest, value: clock(earliest.value) },
    // The clock of the account, wherever people are.
    timezone: { value: "advertiser", at: first.at, origin: "default" },
    at: first.at,
  };
}

const MINUTES_A_DAY = 1440;
const MINUTES: ReadonlyMap<unknown, number> = new Map([
  ["FIFTEEN", 15],
  ["THIRTY", 30],
  ["FORTY_FIVE", 45],
]);

/** `{startHour: 9, startMinute: "THIRTY", …}` in minutes of the day. An hour of 0 is left out by the API. */
function windowOf(schedule: Cursor) {
  if (!schedule.exists) return undefined;
  const start = minutesOf(schedule, "start");
  const end = minutesOf(schedule, "end");
  return start.value < end.value && end.value <= MINUTES_A_DAY ? { start, end, at: schedule.at } : undefined;
}

function minutesOf(schedule: Cursor, side: "start" | "end"): Value<number> {
  const hours = field(schedule, `${side}Hour`).number()?.value ?? 0;
  const minutes = MINUTES.get(field(schedule, `${side}Minute`).raw) ?? 0;
  return schedule.value(hours * 60 + minutes, "derived");
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(Math.floor(minutes % 60))}`;
}
