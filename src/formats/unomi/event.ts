/** Conditions on what people do and did. */
import type { Bounds, ConditionNode, EventCondition, Place, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readTest } from "./property-test.ts";

const OF_EVENT = /^(?:event(?:Type|Property)|sourceEventProperty|\w+Event)Condition$/;

/** Whether it is asked of an event: its type, a property, or a kind of event that the company made a condition of. */
export function isOfEvent(condition: Cursor): boolean {
  const type = condition.get("type").raw;
  return typeof type === "string" && type !== "pastEventCondition" && OF_EVENT.test(type);
}

/** One event, of which all conditions hold. */
export function eventOf(conditions: readonly Cursor[], at: Place): EventCondition {
  const [first] = conditions;
  const name = conditions.map(nameOf).find((found) => found !== undefined);
  return {
    kind: "event",
    event: name ?? { value: "event", at: first?.at ?? at, origin: "derived" },
    where: conditions.flatMap(propertiesOf),
    at: first && conditions.length === 1 ? first.at : at,
  };
}

/** `pageViewEventCondition` is “pageView”; of a property alone nothing names the event. */
function nameOf(condition: Cursor): Value<string> | undefined {
  const type = condition.get("type");
  if (type.raw === "eventTypeCondition") return condition.path("parameterValues", "eventTypeId").string();
  const [, name] = /^(\w+)EventCondition$/.exec(String(type.raw)) ?? [];
  return name === undefined ? undefined : type.value(name, "derived");
}

function propertiesOf(condition: Cursor): EventCondition["where"] {
  const parameters = condition.get("parameterValues");
  const field = parameters.get("propertyName").string();
  if (field) return [{ field, test: readTest(parameters) }];
  if (condition.get("type").raw === "eventTypeCondition") return [];
  return parameters.entries().flatMap(([key, value]) => {
    const values = value.itemsOrSelf().flatMap((item) => item.scalar() ?? []);
    return values.length > 0
      ? [{ field: value.value(key, "derived"), test: { operator: "eq" as const, values } }]
      : [];
  });
}

/** How often and how long ago, for each event that was read inside. */
export function pastEvent(
  condition: Cursor,
  parameters: Cursor,
  inside: ConditionNode | undefined,
): ConditionNode | undefined {
  const type = parameters.get("eventType").string();
  const node: ConditionNode | undefined =
    inside ?? (type && { kind: "event", event: type, where: [], at: condition.at });
  if (!node) return undefined;
  const withinDays = parameters.get("numberOfDays").number();
  const count = countOf(parameters);
  const never = parameters.get("operator").raw === "eventsNotOccurred" || count?.value.max === 0;
  const past = { ...(withinDays && { withinDays }), ...(count && !never && { count }) };
  return unless(never, withPast(node, past));
}

function withPast(node: ConditionNode, past: Partial<EventCondition>): ConditionNode {
  if (node.kind === "group")
    return { ...node, children: node.children.map((child) => withPast(child, past)) };
  return node.kind === "event" ? { ...node, ...past } : node;
}

function countOf(parameters: Cursor): Value<Bounds> | undefined {
  const least = parameters.get("minimumEventCount").number();
  const most = parameters.get("maximumEventCount").number();
  const written = least ?? most;
  return (
    written && { ...written, value: { ...(least && { min: least.value }), ...(most && { max: most.value }) } }
  );
}
