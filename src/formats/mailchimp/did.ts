/** Conditions on what people did: opened, clicked, bought, looked at. */
import type { Comparison, ConditionNode, EventCondition, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readComparison } from "./comparison.ts";
import { fact, type Reader } from "./reader.ts";

const ORDER = "order placed";

export const DID: readonly (readonly [type: string, reader: Reader])[] = [
  ["aim", aim],
  ["automation", (condition) => did(condition, `automation ${plain(condition)}`, "automation")],
  ["campaignpoll", (condition) => did(condition, "answered a poll", "poll")],
  ["conversation", (condition) => did(condition, "replied to an email", "email")],
  ["surveymonkey", (condition) => did(condition, `survey ${plain(condition)}`, "survey")],
  ["ecommpurchased", (condition) => did(condition, ORDER)],
  ["ecommcategory", bought],
  ["ecommstore", bought],
  ["ecommnumber", counted],
  ["goalactivity", (condition) => tested(condition, "page view", "url")],
  ["goaltimestamp", (condition) => tested(condition, "page view", "visited")],
  ["newsubscribers", (condition) => since(condition, "signed up")],
  ["date", dated],
];

/** Operators that ask for the opposite. */
const NEGATIVE = /^(no(open|click|sent)|not.*)$/;

const EMAIL_EVENTS: ReadonlyMap<string, string> = new Map([
  ["open", "email opened"],
  ["click", "email clicked"],
  ["sent", "email received"],
]);

/** `noopen` of one campaign, or of any. */
function aim(condition: Cursor): ConditionNode | undefined {
  const event = EMAIL_EVENTS.get(opOf(condition).replace(/^no/, ""));
  return event === undefined ? undefined : did(condition, event, "email");
}

/** @param what names what it was done with, which the value holds unless it is any */
function did(condition: Cursor, name: string, what?: string): ConditionNode {
  const value = condition.get("value").text();
  const isAny = value === undefined || value.value === "any" || what === undefined;
  const where = isAny
    ? []
    : [
        {
          field: condition.get("value").value(what, "derived"),
          test: { operator: "eq" as const, values: [value] },
        },
      ];
  return unless(NEGATIVE.test(opOf(condition)), eventOf(condition, name, where));
}

/** `not_started` is the opposite of `started`. */
function plain(condition: Cursor): string {
  return opOf(condition).replace(/^not_/, "").replaceAll("_", " ");
}

function bought(condition: Cursor): ConditionNode | undefined {
  const field = condition.get("field").string();
  const name = BOUGHT.get(field?.value);
  return name === undefined ? undefined : tested(condition, ORDER, name);
}

const BOUGHT: ReadonlyMap<string | undefined, string> = new Map([
  ["ecomm_cat", "category"],
  ["ecomm_prod", "product"],
  ["ecomm_store", "store"],
]);

function tested(condition: Cursor, event: string, field: string): EventCondition {
  return eventOf(condition, event, [
    { field: condition.get("field").value(field, "derived"), test: readComparison(condition) },
  ]);
}

/** How many orders; what else is counted is a fact of the contact. */
function counted(condition: Cursor): ConditionNode | undefined {
  const orders = condition.get("value").number();
  const { operator } = readComparison(condition);
  const bounds = orders && boundsOf(operator, orders.value);
  if (condition.get("field").raw !== "ecomm_orders") return fact(condition);
  return bounds && { ...eventOf(condition, ORDER, []), count: { ...orders, value: bounds } };
}

function boundsOf(operator: Comparison["operator"], times: number) {
  if (operator === "gt") return { min: times + 1 };
  if (operator === "lt") return { max: times - 1 };
  return operator === "eq" ? { min: times, max: times } : undefined;
}

/** The last order within so many days; any other date is a fact of the contact. */
function dated(condition: Cursor): ConditionNode | undefined {
  const isOrder = condition.get("field").raw === "ecomm_date";
  return isOrder && /within$/.test(opOf(condition)) ? since(condition, ORDER) : fact(condition);
}

/** Within the days that the value counts. */
function since(condition: Cursor, event: string): ConditionNode {
  const days = condition.get("value").number() ?? condition.get("extra").number();
  const withinDays = days && days.value >= 0 ? days : undefined;
  const node = { ...eventOf(condition, event, []), ...(withinDays && { withinDays }) };
  return unless(opOf(condition) === "notwithin", node);
}

function eventOf(condition: Cursor, name: string, where: EventCondition["where"]): EventCondition {
  const event: Value<string> = condition.value(name, "derived");
  return { kind: "event", event, where, at: condition.at };
}

function opOf(condition: Cursor): string {
  return condition.get("op").string()?.value ?? "";
}
