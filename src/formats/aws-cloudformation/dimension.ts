/** A dimension: fields of a profile and attributes that AWS works out of what people did, with what they are held against. */
import { type Comparison, type ConditionNode, keyOf, type Value } from "../../model/index.ts";
import { join, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Template } from "./template.ts";

type Operator = Comparison["operator"];

const OPERATORS: ReadonlyMap<unknown, Operator> = new Map<unknown, Operator>([
  ["INCLUSIVE", "in"],
  ["EXCLUSIVE", "not_in"],
  ["CONTAINS", "contains"],
  ["BEGINS_WITH", "contains"],
  ["ENDS_WITH", "contains"],
  ["BEFORE", "lt"],
  ["AFTER", "gt"],
  ["ON", "eq"],
  ["EQUAL", "eq"],
  ["BETWEEN", "between"],
  ["NOT_BETWEEN", "between"],
  ["GREATER_THAN", "gt"],
  ["GREATER_THAN_OR_EQUAL", "gte"],
  ["LESS_THAN", "lt"],
  ["LESS_THAN_OR_EQUAL", "lte"],
]);

/** What is compared by size. Elsewhere digits may be a code, as in a postcode. */
const ORDERED: readonly Operator[] = ["gt", "gte", "lt", "lte", "between"];

/** All of what one dimension asks for has to hold. */
export function readDimension(dimension: Cursor, template: Template): ConditionNode[] {
  const conditions = [
    ...profileFields(dimension.get("ProfileAttributes"), template),
    ...dimension
      .get("CalculatedAttributes")
      .entries()
      .map(([name, attribute]) => calculated(name, attribute, template)),
  ];
  return conditions.length > 0 ? [join("all", conditions, dimension.at)] : [];
}

/** Some fields stand in groups, as in `Address.City`; the company's own are in `Attributes`, under their own names. */
function profileFields(fields: Cursor, template: Template): ConditionNode[] {
  return fields.entries().flatMap(([key, field]) => {
    if (isDimension(field)) return [compared(key, field, template)];
    const prefix = key === "Attributes" ? "" : `${key}.`;
    return field
      .entries()
      .flatMap(([inner, value]) => (isDimension(value) ? [compared(prefix + inner, value, template)] : []));
  });
}

function isDimension(field: Cursor): boolean {
  return field.get("DimensionType").exists;
}

function compared(name: string, field: Cursor, template: Template): ConditionNode {
  const condition: ConditionNode = {
    kind: "profile",
    field: nameIn(name, field),
    test: testOf(field, template),
    at: field.at,
  };
  return unless(field.get("DimensionType").raw === "NOT_BETWEEN", condition);
}

/** An attribute over a time of its own is something people did in it; over the usual time it is a fact about them. */
function calculated(name: string, attribute: Cursor, template: Template): ConditionNode {
  const range = attribute.path("ConditionOverrides", "Range");
  const withinDays = range.get("Unit").raw === "DAYS" ? range.get("Start").number() : undefined;
  if (withinDays === undefined) return compared(name, attribute, template);
  const values = attribute.get("Values");
  return unless(attribute.get("DimensionType").raw === "NOT_BETWEEN", {
    kind: "event",
    event: nameIn(name, attribute),
    where: [{ field: values.value("value", "derived"), test: testOf(attribute, template) }],
    withinDays,
    at: attribute.at,
  });
}

function nameIn(name: string, field: Cursor): Value<string> {
  return { ...field.value(name), at: keyOf(field.at) };
}

function testOf(field: Cursor, template: Template): Comparison {
  const operator = OPERATORS.get(field.get("DimensionType").raw) ?? "other";
  const isOrdered = ORDERED.includes(operator);
  const values = field
    .get("Values")
    .itemsOrSelf()
    .flatMap((item) => (isOrdered ? item.number() : undefined) ?? template.text(item) ?? []);
  return { operator: operator === "in" && values.length === 1 ? "eq" : operator, values };
}
