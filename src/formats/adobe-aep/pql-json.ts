/** A query as a tree of nodes, written as JSON in a string or beside the other keys. */
import { type ConditionNode, valueAt } from "../../model/index.ts";
import { joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { type Clause, nodesOf } from "./clause.ts";
import { operatorOf } from "./operator.ts";

/** A string can nest deeper than any file may. */
const DEEPEST = 100;

export function readJsonQuery(query: Cursor): ConditionNode | undefined {
  return readNode(query.unwrapJson().raw, query, 0);
}

/** `{nodeType: fnApply, fnName, params}`. */
function readNode(node: unknown, query: Cursor, depth: number): ConditionNode | undefined {
  if (depth > DEEPEST) return undefined;
  const name = valueAt(node, ["fnName"]);
  const children = () => present(paramsOf(node).map((param) => readNode(param, query, depth + 1)));
  switch (name) {
    case "and":
      return joinIfAny("all", children(), query.at);
    case "or":
      return joinIfAny("any", children(), query.at);
    case "not":
      return noneOf(children(), query.at);
    default:
      return nodesOf(clauseOf(node, name), query);
  }
}

function paramsOf(node: unknown): readonly unknown[] {
  const params = valueAt(node, ["params"]);
  return Array.isArray(params) ? params : [];
}

function clauseOf(node: unknown, name: unknown): Clause {
  const names: string[] = [];
  const literals: (string | number)[] = [];
  collect(node, names, literals, 0);
  return { names, literals, operator: (typeof name === "string" && operatorOf(name)) || "other" };
}

/** Fields and literals anywhere below, in the order of the query. */
function collect(node: unknown, names: string[], literals: (string | number)[], depth: number): void {
  if (typeof node !== "object" || node === null || depth > DEEPEST) return;
  const field = fieldOf(node);
  if (field !== undefined) {
    names.push(field);
    return;
  }
  if (valueAt(node, ["nodeType"]) === "literal") {
    const value = valueAt(node, ["value"]);
    for (const item of [value].flat())
      if (typeof item === "string" || typeof item === "number") literals.push(item);
    return;
  }
  for (const child of Object.values(node)) collect(child, names, literals, depth + 1);
}

/** `{nodeType: fieldLookup, fieldName: gender, object: {… fieldName: person …}}` is `person.gender`. */
function fieldOf(node: unknown): string | undefined {
  const steps: string[] = [];
  for (let at = node; valueAt(at, ["nodeType"]) === "fieldLookup"; at = valueAt(at, ["object"])) {
    const name = valueAt(at, ["fieldName"]);
    if (typeof name === "string") steps.push(name);
  }
  return steps.length > 0 ? steps.toReversed().join(".") : undefined;
}
