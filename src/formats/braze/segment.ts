import type { Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { SEGMENT_COVERAGE, UNTOLD_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";

/** `description` is Braze's sentence about the filters, `text_description` what somebody wrote about the segment. */
export function readSegment(object: Cursor): Segment {
  const filters = object.get("description").string();
  const description = object.get("text_description").string();
  return {
    ...definitionOf(object, filters ? SEGMENT_COVERAGE : UNTOLD_COVERAGE),
    kind: "segment",
    ...(description && { description }),
    conditions: filters
      ? { kind: "text", text: filters, at: filters.at }
      : { kind: "other", type: "segment", at: object.at },
    sources: [],
  };
}
