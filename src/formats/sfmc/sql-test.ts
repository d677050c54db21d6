/** One comparison of a query: `category LIKE '%nursery%'`. */
import type { Comparison, ConditionNode, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { SqlNode } from "./sql.ts";
import { isColumn, isLiteral, leavesOf } from "./sql-leaves.ts";
import { type SqlPlaces, spanning } from "./sql-places.ts";

type Operator = Comparison["operator"];

/** What they ask of a column stays true when the column is wrapped: `LOWER(category) = 'cot'`. */
const PLAIN: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["=", "eq"],
  ["<>", "ne"],
  ["!=", "ne"],
  ["IN", "in"],
  ["NOT IN", "not_in"],
  ["LIKE", "contains"],
  ["NOT LIKE", "contains"],
]);

/** Of a wrapped column they ask something else: `DATEDIFF(day, ordered, GETDATE()) < 30`. */
const ORDERED: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  [">", "gt"],
  [">=", "gte"],
  ["<", "lt"],
  ["<=", "lte"],
  ["BETWEEN", "between"],
  ["NOT BETWEEN", "between"],
]);

const NEGATED: readonly string[] = ["NOT LIKE", "NOT BETWEEN"];

/** The condition; nothing when it says nothing of people: `1 = 1`, or the keys by which two tables are joined. */
export function readComparison(node: SqlNode, places: SqlPlaces): ConditionNode | undefined {
  const leaves = leavesOf([node.left, node.right]);
  const placed = leaves.map((leaf) => ({
    leaf,
    at: places.of(leaf.kind === "column" ? leaf.name : leaf.written),
  }));
  if (node.operator === "=" && node.left?.type === "column_ref" && node.right?.type === "column_ref")
    return undefined;
  const field = placed.flatMap(({ leaf, at }) => (isColumn(leaf) ? derived(leaf.name, at) : []))[0];
  if (!field) return undefined;
  const word = (node.operator ?? "").toUpperCase();
  const at = spanning(field.at, placed.at(-1)?.at);
  if (word === "IS" || word === "IS NOT") {
    const values = [derived(word === "IS NOT", at)];
    return { kind: "profile", field, test: { operator: "exists", values }, fromQuery: true, at };
  }
  const operator = operatorOf(word, node);
  const values = placed.flatMap(({ leaf, at }) =>
    isLiteral(leaf) ? [derived(operator === "contains" ? withoutWildcards(leaf.value) : leaf.value, at)] : [],
  );
  return unless(NEGATED.includes(word), {
    kind: "profile",
    field,
    test: { operator, values },
    fromQuery: true,
    at,
  });
}

function operatorOf(word: string, { left, right }: SqlNode): Operator {
  if (left?.type === "column_ref" && right?.type === "column_ref") return "other";
  const isBare = left?.type === "column_ref";
  return PLAIN.get(word) ?? (isBare ? ORDERED.get(word) : undefined) ?? "other";
}

function withoutWildcards(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? value.replace(/^%+|%+$/g, "") : value;
}

function derived<T>(value: T, at: Value<T>["at"]): Value<T> {
  return { value, at, origin: "derived" };
}
