/** What segments, flows and campaigns have in common. Klaviyo knows no owner of any of them. */
import { type Definition, type FacetCoverage, pointerOf, type Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Resources } from "./resources.ts";

export const KLAVIYO = "klaviyo";

/** The attributes of a resource; what is not wrapped in them stands for them. */
export function attributesOf(resource: Cursor): Cursor {
  const attributes = resource.get("attributes");
  return attributes.exists ? attributes : resource;
}

/** The `definition` of a segment or flow; one saved from the user interface is not wrapped in anything. */
export function innerDefinitionOf(resource: Cursor): Cursor {
  const attributes = attributesOf(resource);
  const definition = attributes.get("definition");
  return definition.exists ? definition : attributes;
}

export function definitionOf(
  resource: Cursor,
  coverage: FacetCoverage,
  resources: Resources,
): Omit<Definition, "owner"> {
  const name = attributesOf(resource).get("name").string();
  const description = tagsOf(resource, resources);
  return {
    id: resource.get("id").text() ?? name ?? placeAsId(resource),
    ...(name && { name }),
    ...(description && { description }),
    at: resource.at,
    format: KLAVIYO,
    coverage,
    suppressions: [],
  };
}

/** A definition saved from the user interface has neither id nor name. */
function placeAsId(resource: Cursor): Value<string> {
  const { document, path } = resource.at;
  return resource.value(path.length === 0 ? document.file : `${document.file}#${pointerOf(path)}`, "derived");
}

/** The tags people filed it under are the nearest Klaviyo has to a description. */
function tagsOf(resource: Cursor, resources: Resources): Value<string> | undefined {
  const names = resources
    .related(resource, "tags")
    .flatMap((tag) => tag.path("attributes", "name").string() ?? []);
  const [first, second] = names;
  if (!first || !second) return first;
  // Several names stand in one place only: the list of included resources.
  const at = { document: first.at.document, path: first.at.path.slice(0, -3) };
  return { value: names.map(({ value }) => value).join(", "), at, origin: "derived" };
}
