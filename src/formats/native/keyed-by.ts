import { keyOf, type Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** A key of the file as a value: it stands before what the cursor points at. */
export function keyedBy<T extends string>(key: T, cursor: Cursor): Value<T> {
  return { value: key, at: keyOf(cursor.at), origin: "declared" };
}
