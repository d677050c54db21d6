/** Conditions on the groups, tags and segments people are in. Mailchimp names them by their ids. */
import type { ConditionNode } from "../../model/index.ts";
import { group, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Reader } from "./reader.ts";

export const MEMBER_OF: readonly (readonly [type: string, reader: Reader])[] = [
  ["staticsegment", (condition) => member(condition, condition.get("op").raw === "static_not")],
  ["fuzzysegment", (condition) => member(condition, condition.get("op").raw === "fuzzy_not")],
  ["interests", interests],
];

function member(condition: Cursor, negated: boolean): ConditionNode | undefined {
  const node = membership(condition.get("value"));
  return node && unless(negated, { ...node, at: condition.at });
}

/** Groups that people put themselves in, on the form they signed up with. */
function interests(condition: Cursor): ConditionNode | undefined {
  const nodes = condition
    .get("value")
    .itemsOrSelf()
    .flatMap((item) => membership(item) ?? []);
  const { raw: op } = condition.get("op");
  if (nodes.length === 0) return undefined;
  if (op === "interestnotcontains") return group("none", nodes, condition.at);
  return group(op === "interestcontainsall" ? "all" : "any", nodes, condition.at);
}

function membership(value: Cursor): ConditionNode | undefined {
  const id = value.text();
  return id && { kind: "membership", segment: { id, external: true }, at: value.at };
}
