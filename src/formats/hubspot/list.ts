import type { ConditionNode, Segment } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { LIST_COVERAGE, MANUAL_COVERAGE } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { readBranch } from "./filter-branch.ts";

/** A list, which HubSpot now calls a segment. */
export function readList(object: Cursor): Segment {
  const branch = object.get("filterBranch");
  const isManual = object.get("processingType").raw === "MANUAL";
  const size = object.get("size").number() ?? object.path("additionalProperties", "hs_list_size").number();
  const byHand: ConditionNode = { kind: "other", type: "manual list", at: object.at };
  return {
    ...definitionOf(object, isManual || !branch.exists ? MANUAL_COVERAGE : LIST_COVERAGE),
    kind: "segment",
    conditions: readBranch(branch) ?? byHand,
    sources: [],
    ...(size && { size }),
  };
}
