import type { Comparison, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

type Operator = Comparison["operator"];

/** HubSpot's operators in the model's words. What is not here tells too little of the person to be one of them. */
const OPERATORS: ReadonlyMap<unknown, Operator> = new Map<unknown, Operator>([
  ["IS", "eq"],
  ["IS_EQUAL_TO", "eq"],
  ["IS_EXACTLY", "eq"],
  ["IS_NOT", "ne"],
  ["IS_NOT_EQUAL_TO", "ne"],
  ["IS_NOT_EXACTLY", "ne"],
  ["IS_ANY_OF", "in"],
  ["HAS_EVER_BEEN_ANY_OF", "in"],
  ["HAS_EVER_BEEN_EQUAL_TO", "eq"],
  ["HAS_EVER_BEEN_EXACTLY", "eq"],
  ["IS_NONE_OF", "not_in"],
  ["HAS_NEVER_BEEN_ANY_OF", "not_in"],
  ["CONTAINS", "contains"],
  ["CONTAINS_EXACTLY", "contains"],
  ["HAS_EVER_CONTAINED", "contains"],
  ["STARTS_WITH", "contains"],
  ["ENDS_WITH", "contains"],
  ["DOES_NOT_CONTAIN", "not_in"],
  ["IS_GREATER_THAN", "gt"],
  ["IS_GREATER_THAN_OR_EQUAL_TO", "gte"],
  ["IS_LESS_THAN", "lt"],
  ["IS_LESS_THAN_OR_EQUAL_TO", "lte"],
  ["IS_AFTER", "gt"],
  ["IS_BEFORE", "lt"],
  ["IS_BETWEEN", "between"],
  ["IS_KNOWN", "exists"],
  ["IS_UNKNOWN", "exists"],
]);

/** `{operationType, operator, value | values | lowerBound, upperBound}`. */
export function readPropertyTest(operation: Cursor): Comparison {
  const word = operation.get("operator").raw;
  const operator = OPERATORS.get(word) ?? "other";
  if (operator === "exists") return { operator, values: [operation.value(word === "IS_KNOWN", "derived")] };
  return { operator, values: valuesOf(operation) };
}

function valuesOf(operation: Cursor): Value<string | number | boolean>[] {
  const keys = ["values", "value", "lowerBound", "upperBound"];
  return keys.flatMap((key) =>
    operation
      .get(key)
      .itemsOrSelf()
      .flatMap((item) => item.scalar() ?? []),
  );
}
