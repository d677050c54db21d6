import type { Comparison, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

type Operator = Comparison["operator"];

/** Marketing Cloud's operators in the model's words, in small letters: data filters and decisions spell them differently. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["equal", "eq"],
  ["equals", "eq"],
  ["is", "eq"],
  ["istrue", "eq"],
  ["isfalse", "eq"],
  ["notequal", "ne"],
  ["notequals", "ne"],
  ["isnot", "ne"],
  ["in", "in"],
  ["notin", "not_in"],
  ["contains", "contains"],
  ["like", "contains"],
  ["begins", "contains"],
  ["beginswith", "contains"],
  ["ends", "contains"],
  ["endswith", "contains"],
  ["notcontains", "contains"],
  ["doesnotcontain", "contains"],
  ["greaterthan", "gt"],
  ["isafter", "gt"],
  ["greaterthanorequal", "gte"],
  ["greaterequal", "gte"],
  ["lessthan", "lt"],
  ["isbefore", "lt"],
  ["lessthanorequal", "lte"],
  ["lessequal", "lte"],
  ["between", "between"],
  ["isnotnull", "exists"],
  ["isnotempty", "exists"],
  ["isnull", "exists"],
  ["isempty", "exists"],
]);

const EMPTY: readonly string[] = ["isnull", "isempty"];
const NOT_CONTAINS: readonly string[] = ["notcontains", "doesnotcontain"];
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["istrue", true],
  ["isfalse", false],
]);

/** `{@_Operator, Value}`; the opposite of containing has no word of its own in the model. */
export function readTest(condition: Cursor): { negated: boolean; test: Comparison } {
  const written = condition.get("@_Operator");
  const word = String(written.raw).toLowerCase().replaceAll(/[\s_]/g, "");
  const operator = OPERATORS.get(word) ?? "other";
  const negated = NOT_CONTAINS.includes(word);
  if (operator === "exists")
    return { negated, test: { operator, values: [written.value(!EMPTY.includes(word), "derived")] } };
  const truth = TRUTHS.get(word);
  if (truth !== undefined) return { negated, test: { operator, values: [written.value(truth, "derived")] } };
  return { negated, test: { operator, values: valuesOf(condition) } };
}

/** One value, or several elements of that name; an element with attributes keeps its text under `#text`. */
function valuesOf(condition: Cursor): Value<string | number | boolean>[] {
  return condition
    .get("Value")
    .itemsOrSelf()
    .flatMap((item) => item.scalar() ?? item.get("#text").scalar() ?? []);
}
