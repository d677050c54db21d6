import type { Bounds, Comparison } from "../../model/index.ts";

type Operator = Comparison["operator"];

/** Signs and functions of the query language, in lower case, in the model's words. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["=", "eq"],
  ["==", "eq"],
  ["equals", "eq"],
  ["equalsto", "eq"],
  ["!=", "ne"],
  ["notequalto", "ne"],
  ["notequals", "ne"],
  ["doesnotequal", "ne"],
  [">", "gt"],
  ["greaterthan", "gt"],
  [">=", "gte"],
  ["greaterthanorequalto", "gte"],
  ["<", "lt"],
  ["lessthan", "lt"],
  ["<=", "lte"],
  ["lessthanorequalto", "lte"],
  ["in", "in"],
  ["notin", "not_in"],
  ["contains", "contains"],
  ["startswith", "contains"],
  ["endswith", "contains"],
  ["like", "contains"],
  ["doesnotcontain", "not_in"],
  ["notcontains", "not_in"],
  ["doesnotstartwith", "not_in"],
  ["doesnotendwith", "not_in"],
  ["isnotnull", "exists"],
  ["exists", "exists"],
  ["isnull", "ne"],
  ["notexists", "ne"],
  ["doesnotexist", "ne"],
]);

/** Nothing for a word that compares nothing. */
export function operatorOf(word: string): Operator | undefined {
  return OPERATORS.get(word.toLowerCase());
}

/** How often, as bounds on whole numbers. */
export function boundsOf(operator: Operator, times: number): Bounds | undefined {
  switch (operator) {
    case "eq":
      return { min: times, max: times };
    case "gt":
      return { min: Math.floor(times) + 1 };
    case "gte":
      return { min: Math.ceil(times) };
    case "lt":
      return { max: Math.max(0, Math.ceil(times) - 1) };
    case "lte":
      return { max: Math.floor(times) };
    default:
      return undefined;
  }
}
