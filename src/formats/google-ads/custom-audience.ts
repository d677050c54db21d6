/** Audiences that are described rather than listed: by what people search for, or by everything at once. */
import type { ConditionNode, InterestCondition, Segment, Value } from "../../model/index.ts";
import { group, joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import type { Account } from "./account.ts";
import { describedCoverage } from "./coverage.ts";
import { definitionOf } from "./definition.ts";
import { DEMOGRAPHICS, demographicCondition } from "./demographics.ts";
import { field, referredId } from "./field.ts";
import type { Resource } from "./resource.ts";
import type { Kind } from "./rows.ts";

/** Members of a custom audience: what people searched for, and the sites, apps and places they are like the visitors of. */
const MEMBERS: readonly (readonly [key: string, group: string])[] = [
  ["keyword", "searches"],
  ["url", "websites"],
  ["app", "apps"],
];

export function customAudience(audience: Resource): Segment {
  const members = audience.get("members");
  const conditions = members.items().flatMap((member): ConditionNode[] => {
    for (const [key, group] of MEMBERS) {
      const name = field(member, key).string();
      if (name) return [{ kind: "interest", group, name, at: member.at }];
    }
    const id = field(member, "placeCategory").text();
    return id ? [{ kind: "interest", group: "place categories", id, at: member.at }] : [];
  });
  return segmentOf(audience, joinIfAny("any", conditions, members.at));
}

/** Segments of an audience, by key: its id within, and what Google calls it. */
const SEGMENTS: readonly (readonly [key: string, id: string, group: string, kind: Kind])[] = [
  ["userInterest", "userInterestCategory", "user interests", "userInterest"],
  ["lifeEvent", "lifeEvent", "life events", "lifeEvent"],
  ["detailedDemographic", "detailedDemographic", "detailed demographics", "detailedDemographic"],
];

/** Demographics of an audience, by key: the list within, and the key of the same demographic as a criterion. */
const LISTED: readonly (readonly [key: string, list: string, criterion: string])[] = [
  ["gender", "genders", "gender"],
  ["householdIncome", "incomeRanges", "incomeRange"],
  ["parentalStatus", "parentalStatuses", "parentalStatus"],
];

/** An audience of all dimensions: every one of them holds, of its segments any. */
export function audience(resource: Resource, account: Account): Segment {
  const dimensions = resource.get("dimensions");
  const nodes = dimensions.items().flatMap((dimension) => {
    const segments = field(dimension, "audienceSegments", "segments");
    const members = segments.items().flatMap((segment) => memberOf(segment, account) ?? []);
    return present([
      ageOf(field(dimension, "age")),
      ...listed(dimension),
      joinIfAny("any", members, segments.at),
    ]);
  });
  const exclusions = resource.get("exclusionDimension", "exclusions");
  const left = noneOf(
    exclusions.items().flatMap((segment) => memberOf(segment, account) ?? []),
    exclusions.at,
  );
  const all = present([...nodes, left]);
  return segmentOf(resource, all.length > 0 ? group("all", all, resource.first.at) : undefined);
}

function memberOf(segment: Cursor, account: Account): ConditionNode | undefined {
  for (const key of ["userList", "customAudience"]) {
    const id = referredId(field(segment, key, key));
    if (id) return { kind: "membership", segment: { id, external: true }, at: segment.at };
  }
  for (const [key, idKey, group, kind] of SEGMENTS) {
    const id = referredId(field(segment, key, idKey));
    if (id) return interest(group, id, account.withId(kind, id.value)?.get("name").string(), segment);
  }
  return undefined;
}

function interest(
  group: string,
  id: Value<string>,
  name: Value<string> | undefined,
  { at }: Cursor,
): InterestCondition {
  return { kind: "interest", group, id, ...(name && { name }), at };
}

/** Ranges in years; one without an end goes on. */
function ageOf(age: Cursor): ConditionNode | undefined {
  const ranges = field(age, "ageRanges");
  const values = ranges.items().flatMap((range) => {
    const min = field(range, "minAge").number();
    const max = field(range, "maxAge").number();
    return min ? [range.value(max ? `${min.value}-${max.value}` : `${min.value}+`, "derived")] : [];
  });
  if (values.length === 0) return undefined;
  return {
    kind: "profile",
    field: ranges.value("age", "derived"),
    test: { operator: "in", values },
    at: ranges.at,
  };
}

function listed(dimension: Cursor): (ConditionNode | undefined)[] {
  return LISTED.map(([key, list, criterion]) => {
    const demographic = DEMOGRAPHICS.find((each) => each.key === criterion);
    const types = field(dimension, key, list).items();
    return (
      demographic &&
      demographicCondition(
        demographic,
        types.map((type) => ({ type, isNegative: false })),
      )
    );
  });
}

function segmentOf(resource: Resource, conditions: ConditionNode | undefined): Segment {
  return {
    ...definitionOf(resource, describedCoverage(conditions !== undefined)),
    kind: "segment",
    conditions: conditions ?? { kind: "other", type: "audience", at: resource.first.at },
    sources: [],
  };
}
