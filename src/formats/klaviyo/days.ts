import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** Days in each unit; filters write `day`, delays write `days`. */
const DAYS: ReadonlyMap<unknown, number> = new Map([
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["minutes", 1 / 1440],
  ["hours", 1 / 24],
  ["days", 1],
  ["weeks", 7],
]);

/** A quantity of some unit in days. A negative or endless one is a mistake and gives nothing. */
export function inDays(quantity: Cursor, unit: Cursor): Value<number> | undefined {
  const number = quantity.number();
  const days = number ? number.value * (DAYS.get(unit.raw) ?? Number.NaN) : Number.NaN;
  return number && days >= 0 && Number.isFinite(days) ? { ...number, value: days } : undefined;
}

/**
 * How far back a `timeframe_filter` looks, in days; nothing when it looks back over all time, or has no far end
 * ("at least 30 days ago", "before June").
 */
export function lookBackDays(timeframe: Cursor): Value<number> | undefined {
  const unit = timeframe.get("unit");
  switch (timeframe.get("operator").raw) {
    case "in-the-last":
      return inDays(timeframe.get("quantity"), unit);
    case "between": {
      // "Between 10 and 20 days ago": the far end is the larger number, whichever was written first.
      const ends = [inDays(timeframe.get("start"), unit), inDays(timeframe.get("end"), unit)];
      const [start, end] = ends;
      return start && end ? (start.value > end.value ? start : end) : undefined;
    }
    default:
      return undefined;
  }
}
