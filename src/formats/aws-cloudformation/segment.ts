/** A segment of Customer Profiles: groups of dimensions, each with how they are put together. */
import type { ConditionNode, Segment } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf, idOf, segmentBehind } from "./definition.ts";
import { readDimension } from "./dimension.ts";
import type { Template } from "./template.ts";

export function readSegment(logicalId: string, resource: Cursor, template: Template): Segment {
  const properties = resource.get("Properties");
  const name = template.text(properties.get("DisplayName"));
  const description = template.text(properties.get("Description"));
  const groups = properties.get("SegmentGroups");
  const id = idOf(properties.get("SegmentDefinitionName"), logicalId, resource, template);
  return {
    ...definitionOf(id, resource, SEGMENT_COVERAGE, template),
    kind: "segment",
    ...(name && { name }),
    ...(description && { description }),
    conditions: group(
      matchOf(groups.get("Include")),
      groups
        .get("Groups")
        .items()
        .map((inner) => readGroup(inner, template)),
      groups.exists ? groups.at : resource.at,
    ),
    sources: [],
  };
}

/** People of the source segments, as far as there are any, of whom the dimensions hold. */
function readGroup(object: Cursor, template: Template): ConditionNode {
  const sources = object
    .get("SourceSegments")
    .items()
    .flatMap((source): ConditionNode[] => {
      const segment = segmentBehind(source.get("SegmentDefinitionName"), template);
      return segment ? [{ kind: "membership", segment, at: source.at }] : [];
    });
  const dimensions = object
    .get("Dimensions")
    .items()
    .flatMap((dimension) => readDimension(dimension, template));
  const parts = [
    ...(sources.length > 0 ? [group(matchOf(object.get("SourceType")), sources, object.at)] : []),
    ...(dimensions.length > 0 ? [group(matchOf(object.get("Type")), dimensions, object.at)] : []),
  ];
  return group("all", parts, object.at);
}

/** AWS asks for all where nothing is said. */
function matchOf(word: Cursor): "all" | "any" | "none" {
  if (word.raw === "ANY") return "any";
  return word.raw === "NONE" ? "none" : "all";
}
