import type { Value } from "../../model/index.ts";

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["b", 1e9],
]);

/** A number of people as lists write it: `1,200,000`, `1.2M`, `500k`. Ranges and percentages are none. */
export function peopleIn(text: Value<string>): Value<number> | undefined {
  const [, digits = "", unit = ""] =
    /^~?(\d{1,3}(?:[,. ']\d{3})+|\d+(?:\.\d+)?) ?([a-z]{0,2})$/i.exec(text.value) ?? [];
  const factor = UNITS.get(unit.toLowerCase());
  if (digits === "" || factor === undefined) return undefined;
  const isGrouped = factor === 1 && /[,. ']\d{3}/.test(digits);
  const value = Number(isGrouped ? digits.replace(/[^\d]/g, "") : digits.replace(/[, ']/g, ""));
  return { ...text, value: Math.round(value * factor), origin: "derived" };
}
