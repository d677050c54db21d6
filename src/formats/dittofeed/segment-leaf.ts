/** One condition of a segment, by the type of its node. */
import type { Bounds, Condition, ConditionNode, EventCondition, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { daysOf } from "./definition.ts";
import { readTest } from "./operator.ts";

type Reader = (node: Cursor) => ConditionNode | undefined;

const READERS: ReadonlyMap<unknown, Reader> = new Map<unknown, Reader>([
  ["Trait", trait],
  ["Includes", includes],
  ["Performed", performed],
  ["KeyedPerformed", performed],
  ["LastPerformed", lastPerformed],
  ["Email", emailEvent],
  ["SubscriptionGroup", subscription],
  ["SubscriptionGroupUnsubscribed", (node) => ({ kind: "consent", granted: false, at: node.at })],
  ["Manual", (node) => ({ kind: "other", type: "manual list", at: node.at })],
]);

/** A node of a type that is not known, or that lacks what makes it one, is kept by the name of its type. */
export function readLeaf(node: Cursor): ConditionNode {
  const type = node.get("type").string()?.value ?? "unknown";
  return READERS.get(type)?.(node) ?? { kind: "other", type, at: node.at };
}

function trait(node: Cursor): Condition | undefined {
  const field = fieldOf(node);
  return field && { kind: "profile", field, test: readTest(node.get("operator")), at: node.at };
}

/** A list kept about the person holds something. */
function includes(node: Cursor): Condition | undefined {
  const field = fieldOf(node);
  const item = node.get("item").scalar();
  const test = { operator: "contains" as const, values: item ? [item] : [] };
  return field && { kind: "profile", field, test, at: node.at };
}

function performed(node: Cursor): ConditionNode | undefined {
  const event = node.get("event").string();
  if (!event) return undefined;
  const count = countOf(node);
  const withinDays = daysOf(node.get("withinSeconds"));
  const did: EventCondition = {
    kind: "event",
    event,
    where: propertiesIn(node.get("properties")),
    ...(withinDays && { withinDays }),
    at: node.at,
  };
  if (count?.value.max === 0) return unless(true, did);
  return { ...did, ...(count && { count }) };
}

/** Of all events of a kind the last one is looked at. */
function lastPerformed(node: Cursor): Condition | undefined {
  const event = node.get("event").string();
  const where = [...propertiesIn(node.get("whereProperties")), ...propertiesIn(node.get("hasProperties"))];
  return event && { kind: "event", event, where, at: node.at };
}

/** `DFEmailOpened` becomes “email opened”; which email, is a test of the event. */
function emailEvent(node: Cursor): Condition | undefined {
  const event = node.get("event");
  const name = event.string()?.value.replace(/^DF(Internal)?/, "");
  const template = node.get("templateId");
  const id = template.text();
  return name === undefined
    ? undefined
    : {
        kind: "event",
        event: event.value(name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase(), "derived"),
        where: id
          ? [{ field: template.value("template", "derived"), test: { operator: "eq", values: [id] } }]
          : [],
        at: node.at,
      };
}

/** In a group people join they said yes; in one they are in until they leave they have not said no. */
function subscription(node: Cursor): ConditionNode {
  const optsOut = node.get("subscriptionGroupType").raw === "OptOut";
  return unless(optsOut, { kind: "consent", granted: !optsOut, at: node.at });
}

function propertiesIn(properties: Cursor): EventCondition["where"] {
  return properties.items().flatMap((property) => {
    const field = fieldOf(property);
    return field ? [{ field, test: readTest(property.get("operator")) }] : [];
  });
}

/** `$.shop.due_date` and `due_date` are paths into what is known of a person. */
function fieldOf(holder: Cursor): Value<string> | undefined {
  const path = holder.get("path").string();
  return path && { ...path, value: path.value.replace(/^\$\./, "") };
}

/** `timesOperator` is "at least" where it is left out. */
function countOf(node: Cursor): Value<Bounds> | undefined {
  const times = node.get("times").number();
  return times && { ...times, value: boundsOf(node.get("timesOperator").raw, times.value) };
}

function boundsOf(operator: unknown, times: number): Bounds {
  if (operator === "=") return { min: times, max: times };
  return operator === "<" ? { max: Math.max(0, Math.ceil(times) - 1) } : { min: times };
}
