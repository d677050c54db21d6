/** `{match, conditions: [{condition_type, field, op, value}]}`: the conditions of a segment, or of a campaign itself. */
import { type ConditionNode, conditionsIn } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { DID } from "./did.ts";
import { KNOWN_OF } from "./known-of.ts";
import { MEMBER_OF } from "./member-of.ts";
import { NEAR } from "./near.ts";
import type { Reader } from "./reader.ts";

const READERS: ReadonlyMap<string, Reader> = new Map([...DID, ...KNOWN_OF, ...MEMBER_OF, ...NEAR]);

/** The tree of conditions; nothing where there are none. */
export function readConditions(options: Cursor): ConditionNode | undefined {
  const conditions = options.get("conditions");
  const nodes = conditions
    .items()
    .flatMap((condition) => (condition.exists ? [readCondition(condition)] : []));
  if (nodes.length === 0) return undefined;
  return group(options.get("match").raw === "any" ? "any" : "all", nodes, conditions.at);
}

/** One of a type that is not known, or that lacks what makes it one, is kept by the name of its type. */
function readCondition(condition: Cursor): ConditionNode {
  const type = condition.get("condition_type").string()?.value ?? "unknown";
  return READERS.get(type.toLowerCase())?.(condition) ?? { kind: "other", type, at: condition.at };
}

/** Whether groups or segments are named by their ids alone, as Mailchimp always does. */
export function namesIds(conditions: ConditionNode | undefined): boolean {
  if (conditions === undefined) return false;
  return [...conditionsIn(conditions)].some(
    ({ condition }) => condition.kind === "membership" && condition.segment.name === undefined,
  );
}
