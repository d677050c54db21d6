/** The filters of audience rules, read from either notation into one tree. */
import type { Comparison, Place, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

export interface FilterTest {
  readonly kind: "test";
  readonly field: Value<string>;
  readonly test: Comparison;
  readonly at: Place;
}

export interface FilterGroup {
  readonly kind: "group";
  readonly match: "all" | "any";
  readonly children: readonly FilterNode[];
  readonly at: Place;
}

export type FilterNode = FilterTest | FilterGroup;

/** Real rules nest two or three deep. What lies deeper is left out rather than followed without end. */
const MAX_DEPTH = 32;

const OPERATORS: ReadonlyMap<string, Comparison["operator"]> = new Map([
  ["=", "eq"],
  ["eq", "eq"],
  ["!=", "ne"],
  ["neq", "ne"],
  [">", "gt"],
  ["gt", "gt"],
  [">=", "gte"],
  ["gte", "gte"],
  ["<", "lt"],
  ["lt", "lt"],
  ["<=", "lte"],
  ["lte", "lte"],
  ["contains", "contains"],
  ["i_contains", "contains"],
  ["starts_with", "other"],
  ["i_starts_with", "other"],
  ["regex_match", "other"],
  // The model has no "does not contain"; what counts is that the word is not wanted.
  ["not_contains", "not_in"],
  ["i_not_contains", "not_in"],
  ["is_any", "in"],
  ["i_is_any", "in"],
  ["is_not_any", "not_in"],
  ["i_is_not_any", "not_in"],
]);

/** `{operator, filters: […]}` and `{field, operator, value}`, or the older `{and: […]}` and `{url: {i_contains: "cot"}}`. */
export function readFilter(filter: Cursor, depth = 0): FilterNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const filters = filter.get("filters").unwrapJson();
  if (filters.exists) return groupOf(filter.get("operator").raw === "or" ? "any" : "all", filters, depth);
  const field = filter.get("field").string();
  if (field)
    return {
      kind: "test",
      field,
      test: comparison(filter.get("operator").raw, filter.get("value")),
      at: filter.at,
    };
  const parts = present(filter.entries().flatMap(([key, value]) => olderNotation(key, value, depth)));
  return parts.length > 1 ? { kind: "group", match: "all", children: parts, at: filter.at } : parts[0];
}

/** `{and: […]}`, `{url: {i_contains: "cot"}}`, or `{event: "Purchase"}`, which is short for `eq`. */
function olderNotation(key: string, value: Cursor, depth: number): (FilterNode | undefined)[] {
  if (key === "and" || key === "or") return [groupOf(key === "or" ? "any" : "all", value, depth)];
  const test = (operator: string, literal: Cursor): FilterTest => ({
    kind: "test",
    field: value.value(key),
    test: comparison(operator, literal),
    at: value.at,
  });
  if (value.scalar()) return [test("eq", value)];
  return value
    .entries()
    .map(([operator, literal]) => (OPERATORS.has(operator) ? test(operator, literal) : undefined));
}

/** A group inside a group that joins in the same way, or has one child, is opened. */
function groupOf(match: FilterGroup["match"], list: Cursor, depth: number): FilterNode | undefined {
  const read = present(list.items().map((item) => readFilter(item, depth + 1)));
  const children = read.flatMap((child) =>
    child.kind === "group" && child.match === match ? child.children : [child],
  );
  return children.length > 1 ? { kind: "group", match, children, at: list.at } : children[0];
}

function comparison(operator: unknown, value: Cursor): Comparison {
  const known = typeof operator === "string" ? OPERATORS.get(operator) : undefined;
  return { operator: known ?? "other", values: present(value.itemsOrSelf().map((item) => item.scalar())) };
}
