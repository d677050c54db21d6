/** `pruningRefineBy` and `coalescingRefineBy`: how long back something counts, and how often it must have happened. */
import type { Bounds, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

const DAYS_IN: ReadonlyMap<unknown, number> = new Map([
  ["MINUTES", 1 / 1440],
  ["HOURS", 1 / 24],
  ["DAYS", 1],
  ["WEEKS", 7],
]);

/** Days back from today, for "in the last 30 days" and for a range that ends so long ago. */
export function lookBackDays(holder: Cursor): Value<number> | undefined {
  const refine = holder.get("pruningRefineBy");
  const isSince = refine.get("comparison").raw === "AFTER";
  const offset = isSince ? refine.get("timeOffset") : refine.get("lowerBoundTimeOffset");
  const amount = offset.get("amount").number();
  const days = DAYS_IN.get(offset.get("timeUnit").raw);
  const isPast = offset.get("offsetDirection").raw !== "FUTURE";
  if (!amount || days === undefined || !isPast || amount.value < 0) return undefined;
  return days === 1 ? amount : { ...amount, value: amount.value * days, origin: "derived" };
}

/** "At least 2 times". */
export function countOf(holder: Cursor): Value<Bounds> | undefined {
  const refine = holder.get("coalescingRefineBy");
  const min = refine.get("minOccurrences").number()?.value;
  const max = refine.get("maxOccurrences").number()?.value;
  if (min === undefined && max === undefined) return undefined;
  return refine.value({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
}
