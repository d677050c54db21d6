/** Conditions on what is stored about people, and on what Klaviyo predicts of them. */
import type { Comparison, ConditionNode, Value } from "../../model/index.ts";
import { join, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readCount } from "./count.ts";
import { fieldName } from "./field-name.ts";
import { readFilter } from "./filter.ts";

/** `profile-property`. */
export function propertyCondition(condition: Cursor): ConditionNode | undefined {
  return fieldCondition(fieldName(condition.get("property")), condition);
}

/** `action-output`: what an earlier step of the flow worked out for the person. */
export function outputCondition(condition: Cursor): ConditionNode | undefined {
  return fieldCondition(fieldName(condition.get("field")), condition);
}

/** `custom-object-property`, with the readable label of the object; `custom-object-trigger-property`, with an id alone. */
export function objectPropertyCondition(condition: Cursor): ConditionNode | undefined {
  const label = condition.get("custom_object_label").string();
  const field = condition.get("field").string();
  const readable = label &&
    field && { ...field, value: `${label.value}.${field.value}`, origin: "derived" as const };
  return fieldCondition(readable ?? field ?? condition.get("property_id").text(), condition);
}

/** `profile-has-custom-object`: so many objects of a type (a pet, an appointment) with such properties. Both are ids. */
export function hasObjectCondition(condition: Cursor): ConditionNode | undefined {
  const object = condition.get("object_type_id").text();
  if (!object) return undefined;
  const count = readCount(condition.get("filter"));
  const test: Comparison = count.never
    ? { operator: "exists", values: [] }
    : readFilter(condition.get("filter")).test;
  const properties = condition
    .get("filters")
    .items()
    .flatMap((filter) => fieldCondition(filter.get("property_id").text(), filter) ?? []);
  const nodes: ConditionNode[] = [{ kind: "profile", field: object, test, at: condition.at }, ...properties];
  return unless(count.never, join("all", nodes, condition.at));
}

/** Worked out from past orders, with nothing predicted. */
const OBSERVED_DIMENSIONS: readonly unknown[] = [
  "average_days_between_orders",
  "average_order_value",
  "historic_clv",
  "historic_number_of_orders",
];

/** `profile-predictive-analytics`. */
export function predictiveCondition(condition: Cursor): ConditionNode | undefined {
  const dimension = condition.get("dimension").string();
  if (!dimension) return undefined;
  if (OBSERVED_DIMENSIONS.includes(dimension.value)) return fieldCondition(dimension, condition);
  const { test, negated } = readFilter(condition.get("filter"));
  return unless(negated, { kind: "prediction", prediction: dimension, test, at: condition.at });
}

/** A test of one stored field by the `filter` of the condition. */
function fieldCondition(field: Value<string> | undefined, condition: Cursor): ConditionNode | undefined {
  if (!field) return undefined;
  const { test, negated } = readFilter(condition.get("filter"));
  return unless(negated, { kind: "profile", field, test, at: condition.at });
}
