import type { ConditionNode, Segment } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readCondition } from "./condition.ts";
import { SEGMENT_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";

export function readSegment(object: Cursor): Segment {
  return segmentOf(object, readCondition(object.get("condition")));
}

/** Points for whoever meets one of its elements: a segment of all who have some. */
export function readScoringPlan(object: Cursor): Segment {
  const elements = object.get("elements");
  const conditions = elements.items().map((element) => readCondition(element.get("condition")));
  return segmentOf(object, group("any", conditions, elements.at));
}

export function segmentOf(object: Cursor, conditions: ConditionNode): Segment {
  return { ...definitionOf(object, SEGMENT_COVERAGE), kind: "segment", conditions, sources: [] };
}
