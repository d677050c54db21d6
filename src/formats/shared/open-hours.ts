/** Hours in which a platform sends, as the quiet hours between them. */
import type { Value } from "../../model/index.ts";

/** Times of day, `HH:MM`. */
export interface Open {
  readonly start: Value<string>;
  readonly end: Value<string>;
}

/** From the latest end to the earliest start: hours in which nothing is sent on any day. */
export function quietBetween(
  hours: readonly Open[],
): { readonly from: Value<string>; readonly to: Value<string> } | undefined {
  const [first] = hours;
  if (first === undefined) return undefined;
  const from = hours.reduce((latest, { end }) => (end.value > latest.value ? end : latest), first.end);
  const to = hours.reduce(
    (earliest, { start }) => (start.value < earliest.value ? start : earliest),
    first.start,
  );
  return { from, to };
}
