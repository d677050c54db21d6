import type { Comparison } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { daysOf } from "./definition.ts";

/** Dittofeed's operators in the model's words. */
const OPERATORS: ReadonlyMap<unknown, Comparison["operator"]> = new Map<unknown, Comparison["operator"]>([
  ["Equals", "eq"],
  ["HasBeen", "eq"],
  ["NotEquals", "ne"],
  ["Exists", "exists"],
  ["NotExists", "exists"],
  ["GreaterThanOrEqual", "gte"],
  ["LessThan", "lt"],
]);

/** `{type, value | windowSeconds}`. */
export function readTest(operator: Cursor): Comparison {
  const type = operator.get("type").raw;
  const known = OPERATORS.get(type) ?? "other";
  if (known === "exists") return { operator: known, values: [operator.value(type === "Exists", "derived")] };
  const value = operator.get("value").scalar() ?? windowOf(operator.get("windowSeconds"));
  return { operator: known, values: value ? [value] : [] };
}

/** A date that lies so far back at most: `Within`. */
function windowOf(seconds: Cursor) {
  const days = daysOf(seconds);
  return days && { ...days, value: `in the last ${days.value} days` };
}
