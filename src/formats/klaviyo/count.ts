import type { Bounds, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** "At least 2 times", or "never". */
export interface Count {
  readonly bounds?: Value<Bounds>;
  /** It did not happen at all. */
  readonly never: boolean;
}

/** Reads a numeric filter on a count of events or things: whole numbers from 0. */
export function readCount(filter: Cursor): Count {
  const number = filter.get("value").number();
  const bounds = number && boundsOf(filter.get("operator").raw, number.value);
  if (!number || !bounds) return { never: false };
  return { bounds: { ...number, value: bounds }, never: bounds.max !== undefined && bounds.max <= 0 };
}

function boundsOf(operator: unknown, value: number): Bounds | undefined {
  switch (operator) {
    case "equals":
      return { min: value, max: value };
    case "greater-than":
      return { min: Math.floor(value) + 1 };
    case "greater-than-or-equal":
      return { min: Math.ceil(value) };
    case "less-than":
      return { max: Math.ceil(value) - 1 };
    case "less-than-or-equal":
      return { max: Math.floor(value) };
    case "not-equals":
      // "Not 0 times" is at least once; any other number tells nothing about how often.
      return value === 0 ? { min: 1 } : undefined;
    default:
      return undefined;
  }
}
