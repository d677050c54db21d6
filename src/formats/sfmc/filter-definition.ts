/** Filters, as XML in a string or as mcdev has parsed it: sets of conditions inside sets. */
import type { ConditionNode, Value } from "../../model/index.ts";
import { group, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readTest } from "./filter-test.ts";
import { parseXml } from "./xml.ts";

/** The filter as a tree; nothing when there is none. What cannot be read is kept as a filter nobody knows more of. */
export function readFilter(filter: Cursor): ConditionNode | undefined {
  const text = filter.string();
  if (!text) return filter.exists && typeof filter.raw === "object" ? setsIn(filter) : undefined;
  const root = filter.parsed(parseXml(text.value));
  return setsIn(root.get("FilterDefinition")) ?? { kind: "other", type: "filter", at: filter.at };
}

function setsIn(holder: Cursor): ConditionNode | undefined {
  const [first] = childrenOf(holder);
  return first;
}

function childrenOf(holder: Cursor): ConditionNode[] {
  return [
    ...holder.get("Condition").itemsOrSelf().map(readCondition),
    ...holder.get("ConditionSet").itemsOrSelf().map(readSet),
  ];
}

function readSet(set: Cursor): ConditionNode {
  const isAny = String(set.get("@_Operator").raw).toUpperCase() === "OR";
  return group(isAny ? "any" : "all", childrenOf(set), set.at);
}

function readCondition(condition: Cursor): ConditionNode {
  const field = fieldOf(condition);
  if (!field) return { kind: "other", type: "condition", at: condition.at };
  const { negated, test } = readTest(condition);
  return unless(negated, { kind: "profile", field, test, at: condition.at });
}

/** A column by its name, or an attribute by the way to it: `Event.DEAudience-2e3c.Email`, `Contact.Attribute."Baby club"."Due date"`. */
function fieldOf(condition: Cursor): Value<string> | undefined {
  const named = condition.get("r__dataExtensionField_name").string();
  if (named) return named;
  const key = condition.get("@_Key").string();
  if (!key) return undefined;
  const parts = key.value.match(/"[^"]*"|[^".]+/g) ?? [];
  const last = parts.at(-1)?.replaceAll('"', "");
  return last ? { ...key, value: last, origin: "derived" } : key;
}
