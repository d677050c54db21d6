import type { Cursor } from "../shared/cursor.ts";
import { objectsIn, pageItems } from "../shared/page.ts";
import { isOpen } from "./embedded.ts";

/** The objects on an edge of another, which is a list or a page; nothing when it is neither. */
export function edgeItems(edge: Cursor): Cursor[] {
  return pageItems(edge.raw) === undefined ? [] : objectsIn(edge).filter(isOpen);
}
