import type { Bounds, Comparison, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { defined } from "./defined.ts";
import { listOf } from "./lists.ts";

export const OPERATORS = [
  "eq",
  "ne",
  "in",
  "not_in",
  "gt",
  "gte",
  "lt",
  "lte",
  "between",
  "contains",
  "exists",
] as const satisfies readonly Comparison["operator"][];

/** The comparison among the keys of an object; one that says nothing creepcheck knows compares with nothing. */
export function comparisonOf(cursor: Cursor): Comparison {
  const operator = OPERATORS.find((key) => cursor.get(key).exists);
  if (operator === undefined) return { operator: "other", values: [] };
  return { operator, values: listOf(cursor.get(operator), (item) => item.scalar()) };
}

/** The test of an event's property: a comparison, or the value itself for `eq`. */
export function propertyTestOf(cursor: Cursor): Comparison {
  const value = cursor.scalar();
  return value ? { operator: "eq", values: [value] } : comparisonOf(cursor);
}

/** A number of times, from and up to and including. Times are whole, so more than 2 is at least 3. */
export function countOf(cursor: Cursor): Value<Bounds> | undefined {
  if (cursor.entries().length === 0) return undefined;
  const number = (key: string) => cursor.get(key).number()?.value;
  const exactly = number("eq");
  const above = number("gt");
  const below = number("lt");
  const [low, high] = cursor.get("between").items();
  return cursor.value(
    defined({
      min: exactly ?? number("gte") ?? (above === undefined ? low?.number()?.value : above + 1),
      max: exactly ?? number("lte") ?? (below === undefined ? high?.number()?.value : below - 1),
    }),
  );
}
