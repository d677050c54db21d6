import type { Definition, FacetCoverage, Reference } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { placeAsId } from "../shared/place-as-id.ts";

/** What lists, workflows and emails have in common. */
export function definitionOf(object: Cursor, coverage: FacetCoverage): Omit<Definition, "owner"> {
  const name = object.get("name").string();
  const description = object.get("description").string();
  return {
    id: object.get("listId").text() ?? object.get("id").text() ?? name ?? placeAsId(object),
    ...(name && { name }),
    ...(description && { description }),
    at: object.at,
    format: "hubspot",
    coverage,
    suppressions: [],
  };
}

/** Lists by their ids. HubSpot keeps them, so they need not be in the files. */
export function referencesIn(ids: Cursor): Reference[] {
  return ids.itemsOrSelf().flatMap((item) => {
    const id = item.text();
    return id ? [{ id, external: true }] : [];
  });
}
