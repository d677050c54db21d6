/** Where people are: countries and cities by their ids, circles around a point, and circles around the advertiser's shops. */
import type { LocationCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import type { Account } from "./account.ts";
import { field, idIn } from "./field.ts";
import { nameFor } from "./names.ts";
import type { Resource } from "./resource.ts";

const METRES: ReadonlyMap<unknown, number> = new Map([
  ["METERS", 1],
  ["KILOMETERS", 1000],
  ["MILES", 1609.344],
  ["MILLI_MILES", 1.609344],
]);

/** Ids of countries are their numbers in ISO 3166 after a 2: 2840 is the United States. */
const COUNTRY = /^2(\d{3})$/;

export function placeOf(criterion: Resource, account: Account): LocationCondition | undefined {
  const place = criterion.get("location", "geoTargetConstant");
  if (place.exists) return named(criterion, place, account);
  const circle = criterion.get("proximity");
  if (circle.exists) return around(circle);
  const shops = criterion.get("locationGroup");
  if (!shops.exists) return undefined;
  const radiusMetres = radiusOf(shops);
  return { kind: "location", ...(radiusMetres && { radiusMetres }), at: shops.at };
}

function named(criterion: Resource, place: Cursor, account: Account): LocationCondition {
  const id = idOf(place);
  const country = countryOf(id);
  const name = nameFor(criterion, account, "geoTargetConstant", id);
  const label = country === undefined ? name : place.value(country, "derived");
  return { kind: "location", ...(label && { label }), at: place.at };
}

function around(circle: Cursor): LocationCondition {
  const latitude = degrees(field(circle, "geoPoint", "latitudeInMicroDegrees"));
  const longitude = degrees(field(circle, "geoPoint", "longitudeInMicroDegrees"));
  const address = field(circle, "address");
  const label = field(address, "streetAddress").string() ?? field(address, "cityName").string();
  const radiusMetres = radiusOf(circle);
  return {
    kind: "location",
    ...(label && { label }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    ...(radiusMetres && { radiusMetres }),
    at: circle.at,
  };
}

function degrees(micro: Cursor): number | undefined {
  const value = micro.number()?.value;
  return value === undefined ? undefined : value / 1e6;
}

function radiusOf(circle: Cursor): Value<number> | undefined {
  const radius = field(circle, "radius").number();
  const metres = METRES.get(field(circle, "radiusUnits").raw);
  if (!radius || metres === undefined || radius.value <= 0) return undefined;
  return { value: Math.round(radius.value * metres), at: radius.at, origin: "derived" };
}

/** The countries of these places, each once; none at all when the country of one is not in the file. */
export function regionsOf(criteria: readonly Resource[], account: Account): Value<string>[] {
  const regions = new Map<string, Value<string>>();
  for (const criterion of criteria) {
    const place = criterion.get("location", "geoTargetConstant");
    const country = place.exists
      ? regionOf(place, account)
      : criterion.get("proximity", "address", "countryCode");
    const code = typeof country === "string" ? country : country?.raw;
    if (typeof code !== "string" || !/^[A-Z]{2}$/.test(code)) return [];
    regions.set(code, (place.exists ? place : criterion.get("proximity")).value(code, "derived"));
  }
  return [...regions.values()];
}

function regionOf(place: Cursor, account: Account): string | Cursor | undefined {
  const id = idOf(place);
  return countryOf(id) ?? account.withId("geoTargetConstant", id)?.get("countryCode");
}

function idOf(place: Cursor): string {
  return idIn(place.text()?.value ?? "");
}

function countryOf(id: string): string | undefined {
  const [, number] = COUNTRY.exec(id) ?? [];
  const code = number && new Intl.Locale(`und-${number}`).region;
  return code && /^[A-Z]{2}$/.test(code) ? code : undefined;
}
