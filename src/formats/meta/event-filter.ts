import type { Bounds, Comparison, ConditionNode, EventCondition, Place, Value } from "../../model/index.ts";
import { joinIfAny } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { type FilterNode, type FilterTest, readFilter } from "./filter-tree.ts";

/** What a filter does not say itself: its rule's source, window and how often. */
export interface EventContext {
  readonly at: Place;
  /** The event's name when no filter names one. */
  readonly fallbackEvent: Value<string>;
  readonly withinDays?: Value<number>;
  readonly count?: Value<Bounds>;
  readonly source?: Value<string>;
}

/**
 * The filter of one rule as events the person did; nothing when there is no filter to read.
 *
 * Tests joined by `and` are properties of one event. Each alternative of an `or` becomes an event of its
 * own, which has the name of the event around it but not its other tests: they stand beside it. So
 * the tree grows with the file and no faster.
 */
export function eventConditions(filter: Cursor, context: EventContext): ConditionNode | undefined {
  const root = readFilter(filter);
  return root && conditionOf(root, context);
}

/** Any event of the rule's source, as when a rule has no filter. */
export function anyEvent(context: EventContext): EventCondition {
  return eventOf([], context);
}

function conditionOf(node: FilterNode, context: EventContext): ConditionNode {
  if (node.kind === "test") return eventOf([node], context);
  if (node.match === "any") {
    const alternatives = node.children.map((child) => conditionOf(child, { ...context, at: node.at }));
    return joinIfAny("any", alternatives, node.at) ?? anyEvent(context);
  }
  const tests = node.children.filter((child) => child.kind === "test");
  const groups = node.children.filter((child) => child.kind === "group");
  const named = eventNameIn(tests);
  const inner = named ? { ...context, fallbackEvent: named.value } : context;
  const onlyNames = tests.every(isEventName);
  const own = groups.length > 0 && onlyNames ? [] : [eventOf(tests, context)];
  const children = [...own, ...groups.map((child) => conditionOf(child, inner))];
  return joinIfAny("all", children, node.at) ?? eventOf(tests, context);
}

/** A test on the field `event` names the event; every other one is a property of it. */
function eventOf(tests: readonly FilterTest[], context: EventContext): EventCondition {
  const { at, fallbackEvent, ...rest } = context;
  const named = eventNameIn(tests);
  return {
    kind: "event",
    event: named?.value ?? fallbackEvent,
    where: tests.filter((test) => test !== named?.test).map(({ field, test }) => ({ field, test })),
    ...rest,
    at: tests.length === 1 ? (tests[0]?.at ?? at) : at,
  };
}

function eventNameIn(tests: readonly FilterTest[]): { test: FilterTest; value: Value<string> } | undefined {
  const test = tests.find(isEventName);
  const name = test && literal(test.test);
  return test && name ? { test, value: name } : undefined;
}

function isEventName({ field, test }: FilterTest): boolean {
  return (
    field.value === "event" && ["eq", "contains", "in"].includes(test.operator) && literal(test) !== undefined
  );
}

function literal({ values }: Comparison): Value<string> | undefined {
  const only = values.length === 1 ? values[0] : undefined;
  return only && typeof only.value === "string" ? { ...only, value: only.value } : undefined;
}
