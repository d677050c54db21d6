import type { ConditionNode } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readComparison } from "./comparison.ts";

/** Makes a condition of one type; nothing when what makes it one is missing. */
export type Reader = (condition: Cursor) => ConditionNode | undefined;

/** A field of the contact, compared: a merge tag, or Mailchimp's own word such as `social_age`. */
export function fact(condition: Cursor): ConditionNode | undefined {
  const field = condition.get("field").string();
  return field && { kind: "profile", field, test: readComparison(condition), at: condition.at };
}
