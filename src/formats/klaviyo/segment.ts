import type { Segment } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readGroups } from "./conditions.ts";
import { SEGMENT_COVERAGE } from "./coverage.ts";
import { attributesOf, definitionOf, innerDefinitionOf } from "./definition.ts";
import type { Resources } from "./resources.ts";

export function readSegment(resource: Cursor, resources: Resources): Segment {
  const definition = innerDefinitionOf(resource);
  const size = attributesOf(resource).get("profile_count").number();
  return {
    ...definitionOf(resource, SEGMENT_COVERAGE, resources),
    kind: "segment",
    conditions: group("all", readGroups(definition, resources), definition.get("condition_groups").at),
    sources: [],
    ...(size && { size }),
  };
}
