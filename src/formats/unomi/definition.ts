import { type Definition, type FacetCoverage, pointerOf, type Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

/** What segments, scoring plans and rules have in common: it stands in `metadata`. */
export function definitionOf(object: Cursor, coverage: FacetCoverage): Omit<Definition, "owner"> {
  const metadata = object.get("metadata");
  const name = metadata.get("name").string();
  const description = metadata.get("description").string();
  return {
    id: metadata.get("id").text() ?? name ?? placeAsId(object),
    ...(name && { name }),
    ...(description && { description }),
    at: object.at,
    format: "unomi",
    coverage,
    suppressions: [],
  };
}

export function placeAsId(object: Cursor): Value<string> {
  const { document, path } = object.at;
  return object.value(`${document.file}#${pointerOf(path)}`, "derived");
}
