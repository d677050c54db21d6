import {
  type Definition,
  type FacetCoverage,
  pointerOf,
  type Reference,
  type Value,
} from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

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

function placeAsId(object: Cursor): Value<string> {
  const { document, path } = object.at;
  return object.value(`${document.file}#${pointerOf(path)}`, "derived");
}

/** Lists by their ids. HubSpot keeps them, so they need not be in the files. */
export function referencesIn(ids: Cursor): Reference[] {
  return ids.itemsOrSelf().flatMap((item) => {
    const id = item.text();
    return id ? [{ id, external: true }] : [];
  });
}
