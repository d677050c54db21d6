import type { ConditionNode, Reference, Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { namesIds, readConditions } from "./conditions.ts";
import { segmentCoverage, UNTOLD_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";

/** A saved segment, a tag (`static`), or people Mailchimp finds to be alike (`fuzzy`). */
export function readSegment(object: Cursor): Segment {
  const conditions = readConditions(object.get("options"));
  const size = object.get("member_count").number();
  const type = object.get("type").string()?.value ?? "segment";
  const untold: ConditionNode = { kind: "other", type: `${type} segment`, at: object.at };
  const coverage = conditions ? segmentCoverage({ unnamed: namesIds(conditions) }) : UNTOLD_COVERAGE;
  return {
    ...definitionOf(object, object.get("name").string(), coverage),
    kind: "segment",
    conditions: conditions ?? untold,
    sources: keptAt(object.get("list_id")),
    ...(size && { size }),
  };
}

/** What Mailchimp keeps under an id. An audience is where contacts come from, for who describes it as a data source. */
export function keptAt(name: Cursor): Reference[] {
  const id = name.text();
  return id ? [{ id, external: true }] : [];
}
