import type { Reference, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** The items of a list that can be read, or the one value that was written without a list. */
export function listOf<T>(cursor: Cursor, read: (item: Cursor) => T | undefined): T[] {
  const values: T[] = [];
  for (const item of cursor.itemsOrSelf()) {
    const value = read(item);
    if (value !== undefined) values.push(value);
  }
  return values;
}

export function textsOf(cursor: Cursor): Value<string>[] {
  return listOf(cursor, (item) => item.text());
}

/** Ids of definitions that must be in the files too. */
export function referencesOf(cursor: Cursor): Reference[] {
  return textsOf(cursor).map(referenceTo);
}

export function referenceTo(id: Value<string>): Reference {
  return { id, external: false };
}
