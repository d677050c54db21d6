import type { Comparison, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** A comparison, and whether the condition holds where it fails: the model has no "does not contain". */
export interface Filter {
  readonly test: Comparison;
  readonly negated: boolean;
}

type Operator = Comparison["operator"];

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["equals", "eq"],
  ["not-equals", "ne"],
  ["in", "in"],
  ["not-in", "not_in"],
  ["phone-country-code-in", "in"],
  ["phone-country-code-not-in", "not_in"],
  ["greater-than", "gt"],
  ["greater-than-or-equal", "gte"],
  ["less-than", "lt"],
  ["less-than-or-equal", "lte"],
  ["between", "between"],
  ["between-static", "between"],
  ["after", "gt"],
  ["before", "lt"],
  ["contains", "contains"],
  ["contains-any", "contains"],
  ["contains-all", "contains"],
  ["contains-substring", "contains"],
  ["starts-with", "contains"],
  ["ends-with", "contains"],
  ["is-set", "exists"],
]);

/** Operators that are another one turned round. */
const OPPOSITES: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["not-contains", "contains"],
  ["not-contains-any", "contains"],
  ["not-contains-all", "contains"],
  ["not-contains-substring", "contains"],
  ["not-starts-with", "contains"],
  ["not-ends-with", "contains"],
  ["not-set", "exists"],
  ["nregex", "other"],
]);

/** Reads `{type, operator, value}` and its variants. A property without a filter needs only to be there. */
export function readFilter(filter: Cursor): Filter {
  if (!filter.exists) return { test: { operator: "exists", values: [] }, negated: false };
  const operator = filter.get("operator").string()?.value ?? "";
  const values = literals(filter);
  const opposite = OPPOSITES.get(operator);
  if (opposite) return { test: { operator: opposite, values }, negated: true };
  // "Between 10 and 20 days ago" compares with the moment it runs, not with the numbers.
  const isRelative = operator === "between" && filter.get("type").raw === "date";
  return {
    test: { operator: (isRelative ? undefined : OPERATORS.get(operator)) ?? "other", values },
    negated: false,
  };
}

/**
 * The filter of an event's property. Such a filter cannot stand under a `none`: the event did happen.
 * "Does not contain X" becomes the nearest the model has, "is none of X".
 */
export function readPropertyTest(filter: Cursor): Comparison {
  const { test, negated } = readFilter(filter);
  if (!negated) return test;
  return { operator: test.operator === "exists" ? "other" : "not_in", values: test.values };
}

function literals(filter: Cursor): Value<string | number | boolean>[] {
  const candidates = [
    ...filter.get("value").itemsOrSelf(),
    ...["start", "end", "date", "quantity"].map((key) => filter.get(key)),
  ];
  return candidates.flatMap((candidate) => candidate.scalar() ?? []);
}
