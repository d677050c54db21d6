import { valueAt } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { isOpen } from "./embedded.ts";

/** Items of a list or of an API page, `{data: […], paging}`; nothing for anything else. */
export function pageItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const data = valueAt(value, ["data"]);
  return Array.isArray(data) ? data : undefined;
}

/** The objects among them, with their places. */
export function edgeItems(edge: Cursor): Cursor[] {
  const items = Array.isArray(edge.raw) ? edge.items() : edge.get("data").items();
  return items.filter(isOpen);
}

/** Whether the page says that there is more which is not in the file. */
export function hasMore(edge: Cursor): boolean {
  return edge.path("paging", "next").exists;
}
