/** The SQL of query activities, which is T-SQL. Its tree, as far as it says who is picked. */
import type { Parser } from "node-sql-parser/build/transactsql.js";

/** An expression; which keys it has depends on its type. */
export interface SqlNode {
  readonly type?: string;
  readonly operator?: string;
  readonly left?: SqlNode;
  readonly right?: SqlNode;
  readonly expr?: SqlNode;
  readonly args?: SqlNode;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly table?: string | null;
  readonly column?: string;
  /** A query in brackets. */
  readonly ast?: Select;
}

/** A table or a query in brackets, with how it is joined. */
export interface From {
  readonly table?: string;
  readonly as?: string | null;
  readonly join?: string;
  readonly on?: SqlNode | null;
  readonly expr?: SqlNode;
}

export interface Select {
  readonly columns?: unknown;
  readonly from?: readonly From[] | null;
  readonly where?: SqlNode | null;
  readonly having?: SqlNode | null;
  /** The next query of a `UNION`. */
  readonly _next?: Select | null;
}

/** Marketing Cloud saves no query that is longer. */
const MOST_CHARACTERS = 32_000;

/** The parser doubles its work with every level of `CAST(…)`: 8 levels, as often as they fit, take about three seconds. */
const MOST_BRACKETS = 8;

let parser: Parser | undefined;

export async function loadSql(): Promise<void> {
  if (parser) return;
  const module = await import("node-sql-parser/build/transactsql.js");
  // Node and the bundle give a CommonJS package in two different ways.
  const { Parser } = "Parser" in module ? module : (module as { default: typeof module }).default;
  parser = new Parser();
}

/** `undefined` for what is no query, or one that cannot be read in reasonable time. */
export function parseSql(text: string): Select | undefined {
  if (text.length > MOST_CHARACTERS || bracketsIn(text) > MOST_BRACKETS) return undefined;
  try {
    const tree: unknown = parser?.parse(text, { database: "transactsql" }).ast;
    const [select] = [tree].flat();
    return Object(select).type === "select" ? (select as Select) : undefined;
  } catch {
    return undefined;
  }
}

function bracketsIn(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === "(") deepest = Math.max(deepest, ++depth);
    else if (sign === ")") depth = Math.max(0, depth - 1);
  }
  return deepest;
}
