import { pointerOf, type Value } from "../../model/index.ts";
import type { Cursor } from "./cursor.ts";

/** An id for an object that has neither id nor name: where it stands. */
export function placeAsId(object: Cursor): Value<string> {
  const { document, path } = object.at;
  return object.value(`${document.file}#${pointerOf(path)}`, "derived");
}
