import type { Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { SEGMENT_COVERAGE, UNFILTERED_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { readFilters } from "./filters.ts";

export function readSegment(entity: Cursor): Segment {
  const conditions = readFilters(entity.get("filters"));
  return {
    ...definitionOf(entity, conditions ? SEGMENT_COVERAGE : UNFILTERED_COVERAGE),
    kind: "segment",
    conditions: conditions ?? { kind: "other", type: "contacts put on it one by one", at: entity.at },
    sources: [],
  };
}
