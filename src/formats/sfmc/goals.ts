import type { ConditionNode } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readFilter } from "./filter-definition.ts";

/** Who meets a goal or an exit leaves, and gets no more of it. */
export function goalsOf(journey: Cursor): ConditionNode[] {
  const ends = [...journey.get("goals").items(), ...journey.get("exits").items()];
  return ends.flatMap((end) => {
    const node = readFilter(end.path("configurationArguments", "criteria"));
    return node ? [group("none", [node], node.at)] : [];
  });
}
