/** Conditions inside a flow, below its entrance: they choose who gets which message. */
import type { ConditionNode } from "../../model/index.ts";
import { group, join } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readGroups } from "./conditions.ts";
import type { Resources } from "./resources.ts";

/** Where each kind of action keeps its conditions. */
const FILTERS = [
  ["data", "profile_filter"],
  ["data", "trigger_filter"],
  ["data", "action_output_filter"],
  ["data", "message", "additional_filters"],
] as const;

/**
 * The conditions of all splits and messages as at most two groups. Splits that send the people they
 * match out of the flow leave them out: `none`. All others decide what somebody gets, not whether they are
 * in; they are used on these people all the same, and stand under `any`.
 */
export function readSplits(actions: readonly Cursor[], resources: Resources): ConditionNode[] {
  const choosing: ConditionNode[] = [];
  const leavingOut: ConditionNode[] = [];
  const add = (filter: Cursor, leaves: boolean) => {
    const nodes = readGroups(filter, resources);
    if (nodes.length > 0) (leaves ? leavingOut : choosing).push(join("all", nodes, filter.at));
  };
  for (const action of actions) {
    for (const path of FILTERS) add(action.path(...path), leavesWhenTrue(action));
    for (const branch of action.path("data", "branches").items()) {
      add(branch.get("branch_filter"), !branch.path("links", "next").exists);
    }
  }
  return [groupOf("none", leavingOut), groupOf("any", choosing)].flatMap((node) => node ?? []);
}

function leavesWhenTrue(action: Cursor): boolean {
  return !action.path("links", "next_if_true").exists && action.path("links", "next_if_false").exists;
}

/** A group that stands at its first condition: its conditions come from all over the flow. */
function groupOf(match: "any" | "none", nodes: readonly ConditionNode[]): ConditionNode | undefined {
  const first = nodes[0];
  return first && group(match, nodes, first.at);
}
