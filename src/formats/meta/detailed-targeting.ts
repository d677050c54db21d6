/** Interests, behaviours, life events and demographics: what Meta calls detailed targeting. */
import type { ConditionNode, InterestCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { listCondition } from "./profile.ts";
import { membershipsOf } from "./references.ts";

/** Keys of detailed targeting that may also stand at the top of `targeting`. */
const DETAILED_KEYS: ReadonlySet<string> = new Set([
  "behaviors",
  "college_years",
  "education_majors",
  "education_schools",
  "education_statuses",
  "ethnic_affinity",
  "family_statuses",
  "generation",
  "home_ownership",
  "home_type",
  "home_value",
  "household_composition",
  "income",
  "industries",
  "interested_in",
  "interests",
  "keywords",
  "life_events",
  "moms",
  "net_worth",
  "office_type",
  "political_views",
  "politics",
  "relationship_statuses",
  "user_adclusters",
  "user_event",
  "work_employers",
  "work_positions",
]);

/** People who like a page or use an app, and their friends: lists that Meta keeps. */
const LIST_KEYS: ReadonlySet<string> = new Set(["custom_audiences", "connections", "friends_of_connections"]);

/** Numbers that Meta's page on advanced targeting gives a meaning. Others have none in public and stay ids. */
const CODES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  relationship_statuses: new Map([
    ["1", "single"],
    ["2", "in a relationship"],
    ["3", "married"],
    ["4", "engaged"],
    ["6", "relationship not specified"],
  ]),
  education_statuses: new Map([
    ["1", "high school"],
    ["2", "undergraduate"],
    ["3", "alumnus"],
    ["4", "high school graduate"],
    ["5", "some college"],
    ["6", "associate degree"],
    ["7", "in graduate school"],
    ["8", "some graduate school"],
    ["9", "master's degree"],
    ["10", "professional degree"],
    ["11", "doctorate"],
    ["12", "education not specified"],
    ["13", "some high school"],
  ]),
};

/** The detailed targeting at the top of `targeting`. */
export function topLevelDetails(targeting: Cursor): ConditionNode[] {
  return targeting
    .entries()
    .flatMap(([key, list]) => (DETAILED_KEYS.has(key) ? conditionsOf(key, list) : []));
}

/** One entry of `flexible_spec`, or `exclusions`: every key there is detailed targeting, also one that is new. */
export function detailsOf(spec: Cursor): ConditionNode[] {
  return spec.entries().flatMap(([key, list]) => conditionsOf(key, list));
}

function conditionsOf(key: string, list: Cursor): ConditionNode[] {
  if (LIST_KEYS.has(key)) return membershipsOf(list);
  if (key === "college_years") return present([listCondition(list, key)]);
  return present(list.items().map((entry) => interestOf(key, entry)));
}

/** An entry is `{id, name?}`, a bare id, or a code; keywords are bare words. */
function interestOf(group: string, entry: Cursor): InterestCondition | undefined {
  if (group === "keywords") return interest(group, entry, undefined, entry.string());
  const id = entry.get("id").text() ?? entry.text();
  return interest(group, entry, id, entry.get("name").string() ?? decoded(group, id));
}

function interest(
  group: string,
  entry: Cursor,
  id: Value<string> | undefined,
  name: Value<string> | undefined,
): InterestCondition | undefined {
  if (id === undefined && name === undefined) return undefined;
  return { kind: "interest", group, ...(name && { name }), ...(id && { id }), at: entry.at };
}

function decoded(group: string, id: Value<string> | undefined): Value<string> | undefined {
  const name = id && Object.hasOwn(CODES, group) ? CODES[group]?.get(id.value) : undefined;
  return id && name !== undefined ? { ...id, value: name } : undefined;
}
