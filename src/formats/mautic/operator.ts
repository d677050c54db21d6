import type { Comparison } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

type Operator = Comparison["operator"];

/** Mautic's operators in the model's words. */
const OPERATORS: ReadonlyMap<unknown, Operator> = new Map<unknown, Operator>([
  ["=", "eq"],
  ["!=", "ne"],
  ["gt", "gt"],
  ["gte", "gte"],
  ["!lt", "gte"],
  ["lt", "lt"],
  ["lte", "lte"],
  ["!gt", "lte"],
  ["between", "between"],
  ["in", "in"],
  ["!in", "not_in"],
  ["like", "contains"],
  ["contains", "contains"],
  ["startsWith", "contains"],
  ["endsWith", "contains"],
  ["!like", "not_in"],
  ["empty", "exists"],
  ["!empty", "exists"],
]);

const NEGATIVE: readonly unknown[] = ["!=", "!in", "!like", "!regexp", "empty", "!between"];

export function isNegative(operator: unknown): boolean {
  return NEGATIVE.includes(operator);
}

/** @param holder of `operator` */
export function readTest(holder: Cursor, value: Cursor): Comparison {
  const written = holder.get("operator");
  const operator = OPERATORS.get(written.raw) ?? "other";
  if (operator === "exists")
    return { operator, values: [written.value(written.raw === "!empty", "derived")] };
  // A range is `{date_from, date_to}`.
  const bounds = value.entries().map(([, bound]) => bound);
  const values = bounds.length > 0 ? bounds : value.itemsOrSelf();
  return { operator, values: values.flatMap((item) => item.scalar() ?? []) };
}
