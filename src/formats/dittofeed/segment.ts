import type { Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { MANUAL_COVERAGE, SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { readNodes } from "./segment-nodes.ts";

export function readSegment(resource: Cursor): Segment {
  const definition = resource.get("definition");
  const isManual = definition.path("entryNode", "type").raw === "Manual";
  return {
    ...definitionOf(resource, isManual ? MANUAL_COVERAGE : SEGMENT_COVERAGE),
    kind: "segment",
    conditions: readNodes(definition),
    sources: [],
  };
}
