import { type Definition, type FacetCoverage, pointerOf } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** What campaigns, Canvases and segments have in common. The answers hold no id: who saves them may add one, else the name stands in. */
export function definitionOf(
  object: Cursor,
  coverage: FacetCoverage,
): Omit<Definition, "owner" | "description"> {
  const { document, path } = object.at;
  const name = object.get("name").string();
  return {
    id: object.get("id").text() ?? name ?? object.value(`${document.file}#${pointerOf(path)}`, "derived"),
    ...(name && { name }),
    at: object.at,
    format: "braze",
    coverage,
    suppressions: [],
  };
}
