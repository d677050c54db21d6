/** What could not be read and would otherwise go unseen. An export nobody wrote by hand is worth a warning, no more. */
import { type ConditionNode, conditionsIn, type Problem } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { isReadable } from "./conditions.ts";
import { innerDefinitionOf } from "./definition.ts";
import type { Kind } from "./kind.ts";

/** Where a definition keeps its lists, each with the name a person knows it by. */
const LISTS: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  segment: [["condition_groups"]],
  flow: [["triggers"], ["actions"], ["profile_filter", "condition_groups"]],
  campaign: [],
};

export function misshapenLists(kind: Kind, resource: Cursor): Problem[] {
  const definition = innerDefinitionOf(resource);
  return LISTS[kind].flatMap((path) => {
    const list = definition.path(...path);
    if (!list.exists || Array.isArray(list.raw)) return [];
    const found = typeof list.raw === "object" ? "an object" : `a ${typeof list.raw}`;
    const data = { where: `“${path.join(".")}”`, expected: "a list", found };
    return [{ rule: "input/schema", message: "wrongType", data, at: list.at, severity: "warning" }];
  });
}

/** Conditions of a known type that lack what makes them one. */
export function unreadConditions(conditions: ConditionNode): Problem[] {
  return [...conditionsIn(conditions)].flatMap(({ condition }) => {
    if (condition.kind !== "other" || !isReadable(condition.type)) return [];
    const reason = "something it needs is missing, so creepcheck cannot tell whom it means";
    const data = { where: `The “${condition.type}” condition`, reason };
    return [{ rule: "input/schema", message: "invalid", data, at: condition.at, severity: "warning" }];
  });
}
