/** The names and literals in an expression, in the order in which they are written. */
import type { SqlNode } from "./sql.ts";

export interface Column {
  readonly kind: "column";
  readonly name: string;
}

export interface Literal {
  readonly kind: "literal";
  readonly value: string | number | boolean;
  /** As it stands in the query: a quote inside a string is written twice. */
  readonly written: string;
}

export type Leaf = Column | Literal;

/** Units that date functions take as if they were columns: `DATEADD(day, -30, GETDATE())`. */
const UNITS =
  /^(year|yy|yyyy|quarter|qq|q|month|mm|m|dayofyear|day|dd|d|week|wk|ww|weekday|dw|hour|hh|minute|mi|n|second|ss|s)$/i;

export function leavesOf(node: unknown): Leaf[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(leavesOf);
  const { type, table, column, value, ast } = node as SqlNode;
  // A query in brackets is read as a query.
  if (ast) return [];
  if (type === "column_ref")
    return typeof column === "string" && (table || !UNITS.test(column))
      ? [{ kind: "column", name: column }]
      : [];
  if (type === "single_quote_string" || type === "var_string" || type === "string") {
    const written = String(value);
    return [{ kind: "literal", value: written.replaceAll("''", "'"), written }];
  }
  if ((type === "number" && typeof value === "number") || (type === "bool" && typeof value === "boolean"))
    return [{ kind: "literal", value, written: String(value) }];
  const leaves = Object.values(node).flatMap(leavesOf);
  // Numbers in a function say how it counts: the 30 of `DATEADD(day, -30, GETDATE())` is in no column.
  return type === "function"
    ? leaves.filter((leaf) => isColumn(leaf) || typeof leaf.value === "string")
    : leaves;
}

export function isColumn(leaf: Leaf): leaf is Column {
  return leaf.kind === "column";
}

export function isLiteral(leaf: Leaf): leaf is Literal {
  return leaf.kind === "literal";
}
