/** Conditions on where people are. */
import type { ConditionNode, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";

const METRES: ReadonlyMap<unknown, number> = new Map([
  ["kilometers", 1000],
  ["miles", 1609.344],
]);

/** `profile-postal-code-distance`: within so many miles of a postal code, or further away than that. */
export function distanceCondition(condition: Cursor): ConditionNode | undefined {
  const label = condition.get("postal_code").text();
  if (!label) return undefined;
  const filter = condition.get("filter");
  const radiusMetres = inMetres(filter.get("value"), condition.get("unit"));
  const node = { kind: "location" as const, label, ...(radiusMetres && { radiusMetres }), at: condition.at };
  return unless(filter.get("operator").raw === "greater-than", node);
}

/** `profile-region`: in the European Union, or in the United States, or not. */
export function regionCondition(condition: Cursor): ConditionNode | undefined {
  const label = condition.get("region").string();
  if (!label) return undefined;
  return unless(condition.get("in_region").raw === false, { kind: "location", label, at: condition.at });
}

function inMetres(distance: Cursor, unit: Cursor): Value<number> | undefined {
  const number = distance.number();
  const metres = number ? Math.round(number.value * (METRES.get(unit.raw) ?? Number.NaN)) : Number.NaN;
  return number && Number.isFinite(metres) ? { ...number, value: metres } : undefined;
}
