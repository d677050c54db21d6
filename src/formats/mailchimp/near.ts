/** Conditions on where people are: by the address they gave, or by where they opened emails. */
import type { ConditionNode, LocationCondition, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Reader } from "./reader.ts";

/** Mailchimp's distances are in miles. */
const MILE = 1609.344;

export const NEAR: readonly (readonly [type: string, reader: Reader])[] = [
  ["ipgeocountrystate", (condition) => inside(condition, condition.get("value"))],
  ["ipgeozip", (condition) => inside(condition, condition.get("value"))],
  ["ipgeoin", (condition) => around(condition, condition.get("addr"))],
  ["ipgeoinzip", (condition) => around(condition, condition.get("extra"))],
  ["zipmerge", (condition) => around(condition, condition.get("extra"))],
];

function inside(condition: Cursor, place: Cursor): ConditionNode | undefined {
  const label = place.text();
  return label && orElsewhere(condition, { kind: "location", label, at: condition.at });
}

function around(condition: Cursor, place: Cursor): ConditionNode {
  const label = place.text();
  const latitude = condition.get("lat").number()?.value;
  const longitude = condition.get("lng").number()?.value;
  const radiusMetres = radiusOf(condition.get("value"));
  return orElsewhere(condition, {
    kind: "location",
    ...(label && { label }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    ...(radiusMetres && { radiusMetres }),
    at: condition.at,
  });
}

function radiusOf(value: Cursor): Value<number> | undefined {
  const miles = value.number();
  return miles && miles.value > 0
    ? { ...miles, value: Math.round(miles.value * MILE), origin: "derived" }
    : undefined;
}

/** `ipgeonotcountry`, `ipgeonotin` … */
function orElsewhere(condition: Cursor, place: LocationCondition): ConditionNode {
  const { raw } = condition.get("op");
  return unless(typeof raw === "string" && raw.startsWith("ipgeonot"), place);
}
