import type { Definition, FacetCoverage } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { placeAsId } from "../shared/place-as-id.ts";

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
