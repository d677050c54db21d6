import type { Definition, FacetCoverage, Reference, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { SEGMENT } from "./detect.ts";
import type { Template } from "./template.ts";

/** What campaigns and segments have in common. */
export function definitionOf(
  id: Value<string>,
  resource: Cursor,
  coverage: FacetCoverage,
  template: Template,
): Definition {
  const owner = ownerIn(resource.path("Properties", "Tags"), template);
  return {
    id,
    ...(owner && { owner }),
    at: resource.at,
    format: "aws-cloudformation",
    coverage,
    suppressions: [],
  };
}

/** By the name under which AWS keeps it, else by its name in the template. */
export function idOf(name: Cursor, logicalId: string, resource: Cursor, template: Template): Value<string> {
  return template.text(name) ?? resource.value(logicalId, "derived");
}

/** A team or a person; Amazon Connect keeps the ARN of its instance in a tag of this name. */
function ownerIn(tags: Cursor, template: Template): Value<string> | undefined {
  const values = tags.items().flatMap((tag) => {
    const isOwner = /^(owner|team|contact)$/i.test(tag.get("Key").string()?.value ?? "");
    return isOwner ? (template.text(tag.get("Value")) ?? []) : [];
  });
  return values.find(({ value }) => !value.startsWith("arn:") && !value.includes("${"));
}

/** A segment by its ARN or name: one of the template, or one that is kept elsewhere. */
export function segmentBehind(value: Cursor, template: Template): Reference | undefined {
  const [logicalId, resource] = template.resourceBehind(value) ?? [];
  if (logicalId !== undefined && resource?.get("Type").raw === SEGMENT) {
    const name = template.text(resource.path("Properties", "SegmentDefinitionName"));
    return { id: value.value(name?.value ?? logicalId, "derived"), external: false };
  }
  const text = template.text(value);
  if (text === undefined) return undefined;
  // An ARN ends with the name of what it stands for.
  const name = text.value.slice(text.value.lastIndexOf("/") + 1);
  return {
    id: name === text.value || name === "" ? text : { ...text, value: name, origin: "derived" },
    external: true,
  };
}
