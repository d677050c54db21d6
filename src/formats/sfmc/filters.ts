import type { Reference, Segment } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { FILTER_COVERAGE } from "./coverage.ts";
import { definitionOf, referencesIn } from "./definition.ts";
import { readFilter } from "./filter-definition.ts";

/** A data filter: conditions on the columns of one data extension. */
export function readDataFilter(object: Cursor): Segment {
  const filter = object.get("c__filterDefinition");
  return {
    ...definitionOf(object, FILTER_COVERAGE),
    kind: "segment",
    conditions: readFilter(filter) ?? group("all", [], filter.at),
    sources: referencesIn(object.get("r__source_dataExtension_key")),
  };
}

/** A filter activity puts the people whom a data filter picks into a data extension. */
export function readFilterActivity(object: Cursor): Segment {
  const filters = referencesIn(object.get("r__dataFilter_key"));
  return {
    ...definitionOf(object, FILTER_COVERAGE),
    kind: "segment",
    conditions: group(
      "all",
      filters.map((segment) => ({ kind: "membership", segment, at: segment.id.at })),
      object.at,
    ),
    sources: referencesIn(object.get("r__source_dataExtension_key")),
    ...fills(object.get("r__destination_dataExtension_key")),
  };
}

/** The data extension that people are put into. */
export function fills(key: Cursor): { readonly fills?: Reference } {
  const [list] = referencesIn(key);
  return list ? { fills: list } : {};
}
