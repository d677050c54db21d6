import type { Bounds, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/**
 * `aggregation: {type: "count", operator: ">", value: 1}` as "how often". Other aggregations (sum of a
 * price, time spent) say nothing the model has words for.
 */
export function repetition(aggregation: Cursor): { readonly count?: Value<Bounds> } {
  const times = aggregation.get("value").number()?.value;
  if (aggregation.get("type").raw !== "count" || times === undefined) return {};
  const bounds = boundsOf(aggregation.get("operator").raw, times);
  return bounds ? { count: aggregation.value(bounds) } : {};
}

function boundsOf(operator: unknown, times: number): Bounds | undefined {
  switch (operator) {
    case ">":
    case "gt":
      return { min: times + 1 };
    case ">=":
    case "gte":
      return { min: times };
    case "<":
    case "lt":
      return { max: times - 1 };
    case "<=":
    case "lte":
      return { max: times };
    case "=":
    case "eq":
      return { min: times, max: times };
    default:
      return undefined;
  }
}
