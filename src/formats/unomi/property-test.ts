import type { Comparison } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** Unomi's operators in the model's words. */
const OPERATORS: ReadonlyMap<unknown, Comparison["operator"]> = new Map<unknown, Comparison["operator"]>([
  ["equals", "eq"],
  ["notEquals", "ne"],
  ["lessThan", "lt"],
  ["lessThanOrEqualTo", "lte"],
  ["greaterThan", "gt"],
  ["greaterThanOrEqualTo", "gte"],
  ["between", "between"],
  ["exists", "exists"],
  ["missing", "exists"],
  ["contains", "contains"],
  ["startsWith", "contains"],
  ["endsWith", "contains"],
  ["notContains", "not_in"],
  ["in", "in"],
  ["inContains", "in"],
  ["hasSomeOf", "in"],
  ["all", "in"],
  ["notIn", "not_in"],
  ["hasNoneOf", "not_in"],
]);

export function isNegative(operator: unknown): boolean {
  return OPERATORS.get(operator) === "not_in";
}

/** `{comparisonOperator, propertyValue | propertyValueInteger | propertyValues | …}`. */
export function readTest(parameters: Cursor): Comparison {
  const written = parameters.get("comparisonOperator");
  const operator = OPERATORS.get(written.raw) ?? "other";
  if (operator === "exists")
    return { operator, values: [written.value(written.raw === "exists", "derived")] };
  const values = parameters
    .entries()
    .filter(([key]) => key.startsWith("propertyValue"))
    .flatMap(([, value]) => value.itemsOrSelf())
    .flatMap((item) => item.scalar() ?? []);
  return { operator, values };
}
