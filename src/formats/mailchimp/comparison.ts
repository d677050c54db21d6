import type { Comparison } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

type Operator = Comparison["operator"];

/** Mailchimp's operators in the model's words; some kinds of condition put their own name before them. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["is", "eq"],
  ["client_is", "eq"],
  ["source_is", "eq"],
  ["not", "ne"],
  ["client_not", "ne"],
  ["source_not", "ne"],
  ["goal_not", "ne"],
  ["contains", "contains"],
  ["starts", "contains"],
  ["ends", "contains"],
  ["notcontain", "not_in"],
  ["goal_notcontain", "not_in"],
  ["greater", "gt"],
  ["less", "lt"],
  ["blank", "exists"],
  ["blank_not", "exists"],
]);

/** `{op, value}`; a date stands in `extra`, where `value` says what kind of date it is. */
export function readComparison(condition: Cursor): Comparison {
  const op = condition.get("op");
  const word = op.string()?.value ?? "";
  const operator = OPERATORS.get(word) ?? "other";
  if (operator === "exists") return { operator, values: [op.value(word === "blank_not", "derived")] };
  const extra = condition.get("extra");
  const value = extra.exists ? extra : condition.get("value");
  return { operator, values: value.itemsOrSelf().flatMap((item) => item.scalar() ?? []) };
}
