/** Conditions on what is known of people: fields of the audience, and what Mailchimp works out. */
import type { ConditionNode } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readComparison } from "./comparison.ts";
import { fact, type Reader } from "./reader.ts";

/** Types that compare a field of the contact. The field is a merge tag, or Mailchimp's own word: `social_age`. */
const FACTS = [
  "addressmerge",
  "birthdaymerge",
  "datemerge",
  "ecommspent",
  "emailaddress",
  "emailclient",
  "language",
  "memberrating",
  "phonemerge",
  "selectmerge",
  "signupsource",
  "socialage",
  "socialgender",
  "socialinfluence",
  "textmerge",
];

export const KNOWN_OF: readonly (readonly [type: string, reader: Reader])[] = [
  ...FACTS.map((type) => [type, fact] as const),
  ["predictedage", predicted],
  ["predictedgender", predicted],
  ["vip", (condition) => stated(condition, "vip")],
  ["socialnetworkmember", network],
  ["socialnetworkfollow", network],
];

/** Mailchimp guesses age and sex from names and from how people behave. */
function predicted(condition: Cursor): ConditionNode | undefined {
  const prediction = condition.get("field").string();
  return prediction && { kind: "prediction", prediction, test: readComparison(condition), at: condition.at };
}

/** `member` or `notmember`. */
function stated(condition: Cursor, field: string): ConditionNode {
  const op = condition.get("op");
  const test = { operator: "eq" as const, values: [op.value(!isNegative(op), "derived")] };
  return { kind: "profile", field: condition.value(field, "derived"), test, at: condition.at };
}

/** On which social network somebody is, as Mailchimp has found out. */
function network(condition: Cursor): ConditionNode | undefined {
  const field = condition.get("field").string();
  const value = condition.get("value").scalar();
  const operator = isNegative(condition.get("op")) ? "ne" : "eq";
  return (
    field && { kind: "profile", field, test: { operator, values: value ? [value] : [] }, at: condition.at }
  );
}

function isNegative({ raw }: Cursor): boolean {
  return typeof raw === "string" && raw.startsWith("not");
}
