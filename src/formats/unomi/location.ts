/** Where the session came from: around a point, inside a rectangle, or in a named region. */
import type { LocationCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

export function pointLocation(condition: Cursor, parameters: Cursor): LocationCondition | undefined {
  const label = parameters.get("name").string();
  const number = (key: string) => parameters.get(key).number()?.value;
  const isRectangle = parameters.get("type").raw === "rectangle";
  const latitude = isRectangle
    ? middle(number("rectLatitudeNE"), number("rectLatitudeSW"))
    : number("circleLatitude");
  const longitude = isRectangle
    ? middle(number("rectLongitudeNE"), number("rectLongitudeSW"))
    : number("circleLongitude");
  if (latitude === undefined || longitude === undefined) return undefined;
  const radiusMetres = isRectangle ? undefined : metresOf(parameters.get("distance"));
  return {
    kind: "location",
    ...(label && { label }),
    latitude,
    longitude,
    ...(radiusMetres && { radiusMetres }),
    at: condition.at,
  };
}

function middle(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : (one + other) / 2;
}

const METRES_IN: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["m", 1],
  ["km", 1000],
  ["mi", 1609.344],
  ["yd", 0.9144],
  ["ft", 0.3048],
]);

/** `10km`; a number alone is in metres. */
function metresOf(distance: Cursor): Value<number> | undefined {
  const text = distance.text();
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/.exec(text?.value ?? "") ?? [];
  const metres = METRES_IN.get(unit);
  if (!text || metres === undefined || amount === undefined) return undefined;
  return { ...text, value: Number(amount) * metres, origin: "derived" };
}

/** The city alone tells more than the country around it. */
export function regionLocation(condition: Cursor, parameters: Cursor): LocationCondition | undefined {
  const keys = ["city", "admin2", "admin1", "country"];
  const label = keys.flatMap((key) => parameters.get(key).string() ?? [])[0];
  return label && { kind: "location", label, at: condition.at };
}
