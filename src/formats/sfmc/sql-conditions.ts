/** Who a query picks, as a tree: the tables people must be in, and what is asked of their columns. */
import type { Condition, ConditionNode, Place } from "../../model/index.ts";
import { group, join, unless } from "../shared/condition-tree.ts";
import { present } from "../shared/present.ts";
import type { From, Select, SqlNode } from "./sql.ts";
import { isLiteral, leavesOf } from "./sql-leaves.ts";
import type { SqlPlaces } from "./sql-places.ts";
import { readComparison } from "./sql-test.ts";

/** Brackets, negations and queries inside one another; a query that people wrote has about five. */
const MOST_LEVELS = 30;

export class SqlConditions {
  constructor(
    private readonly places: SqlPlaces,
    private readonly at: Place,
  ) {}

  /** Whoever is in one of the queries of a `UNION`. */
  ofQuery(query: Select, levels = MOST_LEVELS): ConditionNode {
    const selects: Select[] = [];
    for (let next: Select | null | undefined = query; next; next = next._next) selects.push(next);
    return join(
      "any",
      selects.map((select) => this.ofSelect(select, levels)),
      this.at,
    );
  }

  private ofSelect({ columns, from, where, having }: Select, levels: number): ConditionNode {
    if (levels === 0) return this.unread();
    // What is selected is not asked for; it is passed over, so that what follows is found behind it.
    for (const leaf of leavesOf(columns)) this.places.of(leaf.kind === "column" ? leaf.name : leaf.written);
    const tables = present((from ?? []).map((table) => this.ofTable(table, where, levels)));
    const asked = present([where, having].map((node) => (node ? this.ofNode(node, levels - 1) : undefined)));
    return group("all", [...tables, ...asked], this.at);
  }

  /**
   * People have to be in the first table and in those that are joined to it. Of a table on the outer side they need not
   * be, and must not when the query asks for its columns to be empty.
   */
  private ofTable(table: From, where: SqlNode | null | undefined, levels: number): ConditionNode | undefined {
    const inner = table.expr?.ast;
    const name = table.table;
    const joined = table.join?.toUpperCase() ?? "";
    const isOuter = /^(LEFT|FULL|CROSS|OUTER)/.test(joined);
    const at = name ? this.places.of(name) : this.at;
    const isEmpty = isOuter && asksForNone(where, table.as ?? name);
    if (isOuter && !isEmpty) return undefined;
    const member = inner ? this.ofQuery(inner, levels - 1) : name && membership(name, at);
    const on = table.on && leavesOf(table.on).some(isLiteral) && this.ofNode(table.on, levels - 1);
    const nodes = present([member || undefined, on || undefined]);
    const [first] = nodes;
    return first && unless(isEmpty, join("all", nodes, first.at));
  }

  private ofNode(node: SqlNode, levels: number): ConditionNode | undefined {
    if (levels <= 0) return this.unread();
    const word = node.operator?.toUpperCase();
    if (word === "AND" || word === "OR") {
      const children = present(chain(node, word).map((child) => this.ofNode(child, levels - 1)));
      return children.length > 0 ? join(word === "AND" ? "all" : "any", children, this.at) : undefined;
    }
    const negated = this.ofNegation(node, levels);
    if (negated) return negated;
    const inner = queryIn(node);
    if (!inner) return readComparison(node, this.places);
    const field = readComparison({ ...node, operator: "other" }, this.places);
    const picked = this.ofQuery(inner, levels - 1);
    return unless(word?.startsWith("NOT") ?? false, join("all", present([field, picked]), this.at));
  }

  /** `NOT x`, which the parser takes for a function where `x` stands in brackets. */
  private ofNegation(node: SqlNode, levels: number): ConditionNode | undefined {
    const isNot = (node.type === "unary_expr" && node.operator === "NOT") || functionName(node) === "NOT";
    if (!isNot) return undefined;
    const [argument] = [node.expr ?? node.args?.value].flat() as (SqlNode | undefined)[];
    const inner = argument && this.ofNode(argument, levels - 1);
    return inner && group("none", [inner], inner.at);
  }

  private unread(): Condition {
    return { kind: "other", type: "query", at: this.at };
  }
}

function membership(name: string, at: Place): Condition {
  const id = { value: name, at, origin: "derived" as const };
  return { kind: "membership", segment: { id, external: true }, fromQuery: true, at };
}

/** The parts of `a AND b AND c`, which the parser nests to either side, in the order of the query. */
function chain(node: SqlNode, word: string): SqlNode[] {
  const parts: SqlNode[] = [];
  const rest = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.operator?.toUpperCase() === word) rest.push(...present([next.right, next.left]));
    else parts.push(next);
  }
  return parts;
}

/** Whether the query asks, whatever else it asks, that a column of this table be empty. */
function asksForNone(where: SqlNode | null | undefined, table: string | undefined): boolean {
  return (
    !!where &&
    chain(where, "AND").some(
      ({ operator, left }) => operator === "IS" && left?.type === "column_ref" && left.table === table,
    )
  );
}

/** The query in `x IN (SELECT …)` or `EXISTS (SELECT …)`. */
function queryIn({ right, expr, args }: SqlNode): Select | undefined {
  const candidates = [right?.value, expr, args?.value].flat();
  return candidates.map((candidate) => (Object(candidate) as SqlNode).ast).find((ast) => ast !== undefined);
}

function functionName({ type, name }: SqlNode): string | undefined {
  if (type !== "function") return undefined;
  const [part] = [Object(name).name].flat();
  return String(Object(part).value).toUpperCase();
}
