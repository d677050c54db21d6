/** The criteria of an ad group or campaign as a tree of conditions. */
import type { ConditionNode, Reference } from "../../model/index.ts";
import { joinIfAny, noneOf } from "../shared/condition-tree.ts";
import { present } from "../shared/present.ts";
import type { Account } from "./account.ts";
import { contextOf, otherOf } from "./contexts.ts";
import { DEMOGRAPHICS, demographicCondition } from "./demographics.ts";
import { interestOf, listOf } from "./people.ts";
import { placeOf } from "./places.ts";
import type { Resource } from "./resource.ts";

/** Whom the criteria reach. Google joins lists and interests by “or”, and them with ages and places by “and”. */
export interface Criteria {
  readonly include: readonly Reference[];
  readonly exclude: readonly Reference[];
  readonly conditions: readonly ConditionNode[];
  /** Those of them that are places people must be in, and hours. */
  readonly places: readonly Resource[];
  readonly hours: readonly Resource[];
}

const PLACES = ["location", "proximity", "locationGroup"];

/** @param observed dimensions that are watched and reach nobody: “observation” in Google's words */
export function readCriteria(
  criteria: readonly Resource[],
  observed: ReadonlySet<string>,
  account: Account,
): Criteria {
  const isObserved = (dimension: string, criterion: Resource) =>
    observed.has(dimension) && !isNegative(criterion) && !hasOwnBid(criterion);
  const [wanted, unwanted] = split(criteria);
  const people = wanted.filter((criterion) => !isObserved("AUDIENCE", criterion));
  const lists = people.flatMap((criterion) => listOf(criterion, account) ?? []);
  const interests = people.flatMap((criterion) => interestOf(criterion, account) ?? []);
  const isMixed = interests.length > 0;
  return {
    include: isMixed ? [] : lists.map(({ segment }) => segment),
    exclude: unwanted.flatMap((criterion) => listOf(criterion, account)?.segment ?? []),
    places: wanted.filter((each) => PLACES.some((key) => each.get(key).exists)),
    hours: wanted.filter((each) => each.get("adSchedule").exists),
    conditions: present([
      anyOf([...(isMixed ? lists : []), ...interests]),
      ...demographics(criteria, isObserved),
      ...bothWays(criteria, (each) => placeOf(each, account)),
      // Words and pages it is not shown beside say nothing of people, and a campaign may have thousands of them.
      anyOf(wanted.flatMap((each) => contextOf(each) ?? [])),
      ...bothWays(criteria, otherOf),
      without(unwanted.flatMap((criterion) => interestOf(criterion, account) ?? [])),
    ]),
  };
}

/** Any of those that are wanted, and none of the others. */
function bothWays(criteria: readonly Resource[], read: (criterion: Resource) => ConditionNode | undefined) {
  const [wanted, unwanted] = split(criteria);
  return [
    anyOf(wanted.flatMap((each) => read(each) ?? [])),
    without(unwanted.flatMap((each) => read(each) ?? [])),
  ];
}

function anyOf(nodes: readonly ConditionNode[]): ConditionNode | undefined {
  return nodes[0] && joinIfAny("any", nodes, nodes[0].at);
}

function without(nodes: readonly ConditionNode[]): ConditionNode | undefined {
  return nodes[0] && noneOf(nodes, nodes[0].at);
}

function split(criteria: readonly Resource[]): [wanted: Resource[], unwanted: Resource[]] {
  return [criteria.filter((each) => !isNegative(each)), criteria.filter(isNegative)];
}

function isNegative(criterion: Resource): boolean {
  return criterion.get("negative").raw === true;
}

/** People for whom more or less is paid are chosen by it, though others may see the advertisement as well. */
function hasOwnBid(criterion: Resource): boolean {
  const modifier = criterion.get("bidModifier").number();
  return modifier !== undefined && modifier.value !== 1;
}

function demographics(
  criteria: readonly Resource[],
  isObserved: (dimension: string, criterion: Resource) => boolean,
): (ConditionNode | undefined)[] {
  return DEMOGRAPHICS.map((demographic) => {
    const own = criteria.filter(
      (each) => each.get(demographic.key).exists && !isObserved(demographic.dimension, each),
    );
    return demographicCondition(
      demographic,
      own.map((each) => ({ type: each.get(demographic.key, "type"), isNegative: isNegative(each) })),
    );
  });
}
