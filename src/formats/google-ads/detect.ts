import { rowsIn } from "./rows.ts";

/** One row or operation is enough: names such as `customers/1/adGroups/2` are Google's alone. */
export function detect(value: unknown): boolean {
  return rowsIn(value).next().done === false;
}
