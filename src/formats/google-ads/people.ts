/** Criteria that pick people: lists they are on, and what Google thinks of them. */
import type { InterestCondition, MembershipCondition } from "../../model/index.ts";
import type { Account } from "./account.ts";
import { referredId } from "./field.ts";
import { nameFor } from "./names.ts";
import type { Resource } from "./resource.ts";
import type { Kind } from "./rows.ts";

/** Lists of people that Google keeps, by the criterion's key; where the file may have them, their kind. */
const LISTS: readonly (readonly [key: string, kind?: Kind])[] = [
  ["userList", "userList"],
  ["customAudience", "customAudience"],
  ["audience", "audience"],
  ["combinedAudience"],
  ["customAffinity"],
  ["customIntent"],
];

/** What Google itself thinks people are interested in, or going through. */
const INTERESTS: readonly (readonly [key: string, id: string, group: string, kind: Kind])[] = [
  ["userInterest", "userInterestCategory", "user interests", "userInterest"],
  ["lifeEvent", "lifeEventId", "life events", "lifeEvent"],
  ["extendedDemographic", "extendedDemographicId", "detailed demographics", "detailedDemographic"],
];

export function listOf(criterion: Resource, account: Account): MembershipCondition | undefined {
  for (const [key, kind] of LISTS) {
    const list = criterion.get(key, key);
    const id = referredId(list);
    if (id === undefined) continue;
    const name = nameFor(criterion, account, kind, id.value);
    return { kind: "membership", segment: { id, ...(name && { name }), external: true }, at: list.at };
  }
  return undefined;
}

export function interestOf(criterion: Resource, account: Account): InterestCondition | undefined {
  for (const [key, idKey, group, kind] of INTERESTS) {
    const id = referredId(criterion.get(key, idKey));
    if (id === undefined) continue;
    const name = nameFor(criterion, account, kind, id.value);
    return { kind: "interest", group, id, ...(name && { name }), at: id.at };
  }
  return undefined;
}
