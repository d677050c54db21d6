import type { Definition, FacetCoverage, Reference, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { placeAsId } from "../shared/place-as-id.ts";

/** What campaigns, emails and segments have in common. */
export function definitionOf(entity: Cursor, coverage: FacetCoverage): Omit<Definition, "owner"> {
  const name = entity.get("name").string();
  const description = entity.get("description").string();
  return {
    id: entity.get("id").text() ?? entity.get("uuid").text() ?? placeAsId(entity),
    ...(name && { name }),
    ...(description && { description: { ...description, value: htmlToText(description.value) } }),
    at: entity.at,
    format: "mautic",
    coverage,
    suppressions: [],
  };
}

/** Not published is not running. */
export function statusOf(entity: Cursor): Value<string> | undefined {
  const published = entity.get("is_published").boolean();
  return published && { ...published, value: published.value ? "published" : "disabled", origin: "derived" };
}

/** A segment by its id. The instance keeps it, so it need not be in the export. */
export function referenceTo(id: Cursor): Reference | undefined {
  const value = id.text();
  return value && { id: value, external: true };
}
