import type { ConditionNode, Segment } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { FILLED_COVERAGE } from "./coverage.ts";
import { definitionOf, referencesIn } from "./definition.ts";
import { readFilter } from "./filter-definition.ts";

/** What starts a journey: people get into a data extension, and pass a filter if there is one. */
export function readEvent(object: Cursor): Segment {
  const tables = referencesIn(object.get("r__dataExtension_key"));
  const filter = readFilter(object.path("arguments", "criteria"));
  const arrived = tables.map(
    (segment): ConditionNode => ({ kind: "membership", segment, at: segment.id.at }),
  );
  return {
    ...definitionOf(object, FILLED_COVERAGE),
    kind: "segment",
    conditions: group("all", [...arrived, ...(filter ? [filter] : [])], object.at),
    sources: tables,
  };
}
