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

/** Without recursion: a sum of ten thousand columns is nested as deep. A query in brackets is left out, to be read as a query. */
export function leavesOf(root: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  const rest = [{ node: root, inFunction: false }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, inFunction } = next;
    if (typeof node !== "object" || node === null) continue;
    const { type, ast } = node as SqlNode;
    const leaf = leafOf(node);
    // Numbers in a function say how it counts: the 30 of `DATEADD(day, -30, GETDATE())` is in no column.
    if (leaf && !(inFunction && isLiteral(leaf) && typeof leaf.value === "number")) leaves.push(leaf);
    if (leaf || ast) continue;
    const below = Object.values(node).map((child) => ({
      node: child,
      inFunction: inFunction || type === "function",
    }));
    rest.push(...below.reverse());
  }
  return leaves;
}

function leafOf({ type, table, column, value }: SqlNode): Leaf | undefined {
  if (type === "column_ref")
    return typeof column === "string" && (table || !UNITS.test(column))
      ? { kind: "column", name: column }
      : undefined;
  if (type === "single_quote_string" || type === "var_string" || type === "string") {
    const written = String(value);
    return { kind: "literal", value: written.replaceAll("''", "'"), written };
  }
  const isPlain =
    (type === "number" && typeof value === "number") || (type === "bool" && typeof value === "boolean");
  return isPlain ? { kind: "literal", value, written: String(value) } : undefined;
}

export function isColumn(leaf: Leaf): leaf is Column {
  return leaf.kind === "column";
}

export function isLiteral(leaf: Leaf): leaf is Literal {
  return leaf.kind === "literal";
}
