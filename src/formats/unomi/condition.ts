/** Unomi's conditions as a tree. */
import type { ConditionNode } from "../../model/index.ts";
import { group, joinIfAny, noneOf, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { eventOf, isOfEvent, pastEvent } from "./event.ts";
import { pointLocation, regionLocation } from "./location.ts";
import { isNegative, readTest } from "./property-test.ts";

type Reader = (condition: Cursor, parameters: Cursor) => ConditionNode | undefined;

const READERS: ReadonlyMap<unknown, Reader> = new Map<unknown, Reader>([
  ["matchAllCondition", (condition) => group("all", [], condition.at)],
  ["booleanCondition", booleanCondition],
  ["notCondition", negation],
  ["nestedCondition", (_, parameters) => readCondition(parameters.get("subCondition"))],
  ["profilePropertyCondition", property],
  ["sessionPropertyCondition", property],
  ["profileSegmentCondition", (condition, parameters) => membership(condition, parameters, "segments")],
  ["profileUserListCondition", (condition, parameters) => membership(condition, parameters, "lists")],
  ["profileInterestCondition", interest],
  ["scoringCondition", score],
  ["geoLocationByPointSessionCondition", pointLocation],
  ["geoLocationSessionCondition", regionLocation],
  [
    "pastEventCondition",
    (condition, parameters) => pastEvent(condition, parameters, readIfAny(parameters.get("eventCondition"))),
  ],
]);

/** A condition of a type the company made itself, or that lacks what makes it one, is kept by its type and values. */
export function readCondition(condition: Cursor): ConditionNode {
  const type = condition.get("type").raw;
  const read = READERS.get(type)?.(condition, condition.get("parameterValues"));
  return read ?? (isOfEvent(condition) ? eventOf([condition], condition.at) : ownType(condition));
}

function readIfAny(condition: Cursor): ConditionNode | undefined {
  return condition.exists ? readCondition(condition) : undefined;
}

/** What is asked of one event stands in several conditions side by side: they become one. */
function booleanCondition(condition: Cursor, parameters: Cursor): ConditionNode {
  const children = parameters
    .get("subConditions")
    .items()
    .filter(({ exists }) => exists);
  if (parameters.get("operator").raw === "or") return group("any", children.map(readCondition), condition.at);
  const ofEvent = children.filter(isOfEvent);
  const others = children.filter((child) => !isOfEvent(child)).map(readCondition);
  const events = ofEvent.length > 0 ? [eventOf(ofEvent, condition.at)] : [];
  return group("all", [...events, ...others], condition.at);
}

function negation(condition: Cursor, parameters: Cursor): ConditionNode | undefined {
  const negated = readIfAny(parameters.get("subCondition"));
  return negated && noneOf([negated], condition.at);
}

const CONSENT = /^consents\.(?:.*\/)?([^./]+)\.status$/;

function property(condition: Cursor, parameters: Cursor): ConditionNode | undefined {
  const name = parameters.get("propertyName").string();
  if (!name) return undefined;
  const test = readTest(parameters);
  const [, consent] = CONSENT.exec(name.value) ?? [];
  if (consent !== undefined) {
    const granted = test.values.length > 0 && test.values.every(({ value }) => value === "GRANTED");
    const channel = { ...name, value: consent, origin: "derived" as const };
    return unless(test.operator === "ne", { kind: "consent", channel, granted, at: condition.at });
  }
  const field = { ...name, value: name.value.replace(/^properties\./, "") };
  return { kind: "profile", field, test, at: condition.at };
}

/** In at least one of the segments or lists, or in none of them. */
function membership(
  condition: Cursor,
  parameters: Cursor,
  key: "segments" | "lists",
): ConditionNode | undefined {
  const members = parameters
    .get(key)
    .itemsOrSelf()
    .flatMap((item): ConditionNode[] => {
      const id = item.text();
      return id ? [{ kind: "membership", segment: { id, external: true }, at: item.at }] : [];
    });
  const match = parameters.get("matchType").raw;
  const node = joinIfAny(match === "all" ? "all" : "any", members, condition.at);
  return node && unless(isNegative(match), node);
}

/** Unomi counts interests up from what somebody looked at, and keeps them like any other property. */
function interest(condition: Cursor, parameters: Cursor): ConditionNode | undefined {
  const name = parameters.get("interestName").string();
  const value = parameters.get("value").number();
  const test = { operator: "gt" as const, values: value ? [value] : [] };
  const field = name && { ...name, value: `interests.${name.value}`, origin: "derived" as const };
  return field && { kind: "profile", field, test, at: condition.at };
}

/** Points of a scoring plan: a model made by hand. */
function score(condition: Cursor, parameters: Cursor): ConditionNode | undefined {
  const prediction = parameters.get("scoringPlanId").string();
  const value = parameters.get("scoreValue").number();
  const { operator } = readTest(parameters);
  const test = { operator: operator === "other" ? ("gte" as const) : operator, values: value ? [value] : [] };
  return prediction && { kind: "prediction", prediction, test, at: condition.at };
}

/** `birthdayTodayCondition` with its parameters. */
function ownType(condition: Cursor): ConditionNode {
  const type = condition.get("type");
  const name = type.string()?.value.replace(/Condition$/, "");
  const values = condition
    .get("parameterValues")
    .entries()
    .flatMap(([, value]) => value.itemsOrSelf())
    .flatMap((item) => item.scalar() ?? []);
  if (!name) return { kind: "other", type: "condition without a type", at: condition.at };
  return {
    kind: "profile",
    field: type.value(name, "derived"),
    test: { operator: "other", values },
    at: condition.at,
  };
}
