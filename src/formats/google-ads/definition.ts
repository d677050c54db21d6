import { type Definition, type FacetCoverage, pointerOf, type Value } from "../../model/index.ts";
import { referredId } from "./field.ts";
import type { Resource } from "./resource.ts";

/** What all definitions have in common. Google has no owner of a campaign or list: accounts own them. */
export function definitionOf(resource: Resource, coverage: FacetCoverage): Omit<Definition, "owner"> {
  const name = resource.get("name").string();
  const description = resource.get("description").string();
  return {
    id: idOf(resource),
    ...(name && { name }),
    ...(description && { description }),
    at: resource.first.at,
    format: "google-ads",
    coverage,
    suppressions: [],
  };
}

/** What is only being made has no id yet: its name stands in, or else where it stands. */
function idOf(resource: Resource): Value<string> {
  const { document, path } = resource.first.at;
  return (
    resource.get("id").text() ??
    referredId(resource.get("resourceName")) ??
    resource.get("name").string() ??
    resource.first.value(`${document.file}#${pointerOf(path)}`, "derived")
  );
}
