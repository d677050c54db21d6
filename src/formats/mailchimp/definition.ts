import { type Definition, type FacetCoverage, pointerOf, type Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** What campaigns and segments have in common. */
export function definitionOf(
  object: Cursor,
  name: Value<string> | undefined,
  coverage: FacetCoverage,
): Omit<Definition, "owner" | "description"> {
  const { document, path } = object.at;
  return {
    id: object.get("id").text() ?? name ?? object.value(`${document.file}#${pointerOf(path)}`, "derived"),
    ...(name && { name }),
    at: object.at,
    format: "mailchimp",
    coverage,
    suppressions: [],
  };
}
