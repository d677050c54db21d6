import type { LocationCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

const METRES = { mile: 1609.344, kilometer: 1000 } as const;

/** Keys of `geo_locations` that are not places. */
const NOT_PLACES: ReadonlySet<string> = new Set(["location_types", "location_cluster_ids"]);

/** Kinds of place whose key people can read themselves: `US:94304`, `US:CA01`. Other keys are numbers of Meta's. */
const READABLE_KEYS: ReadonlySet<string> = new Set(["zips", "electoral_districts"]);

/**
 * The places of `geo_locations` or `excluded_geo_locations`. Being in any one of them is enough, and
 * every key but two holds places, also one that is new.
 */
export function locationsOf(geo: Cursor): LocationCondition[] {
  return placesIn(geo).map(([kind, place]) => location(kind, place));
}

/** The entries themselves, each with the key it stands under: `countries`, `cities`, `zips` … */
export function placesIn(geo: Cursor): [kind: string, place: Cursor][] {
  const lists = geo.entries().filter(([key]) => !NOT_PLACES.has(key));
  return lists.flatMap(([kind, list]) => list.items().map((place): [string, Cursor] => [kind, place]));
}

/** A country or country group is a bare code; any other place is `{key, name, latitude, longitude, radius, …}`. */
function location(kind: string, place: Cursor): LocationCondition {
  const label = labelOf(kind, place);
  const latitude = place.get("latitude").number();
  const longitude = place.get("longitude").number();
  const radiusMetres = radiusOf(place);
  return {
    kind: "location",
    ...(label && { label }),
    ...(latitude && longitude && { latitude: latitude.value, longitude: longitude.value }),
    ...(radiusMetres && { radiusMetres }),
    at: place.at,
  };
}

/** `custom_type: multi_city` stands for every city of a country; elsewhere the country only says which city is meant. */
function labelOf(kind: string, place: Cursor): Value<string> | undefined {
  return (
    place.string() ??
    place.get("name").string() ??
    place.get("address_string").string() ??
    (READABLE_KEYS.has(kind) ? place.get("key").string() : undefined) ??
    (place.get("custom_type").exists
      ? (place.get("country").string() ?? place.get("country_group").string())
      : undefined)
  );
}

/** Meta's radius is in miles unless the place says otherwise. */
function radiusOf(place: Cursor): Value<number> | undefined {
  const radius = place.get("radius").number();
  if (radius === undefined || radius.value <= 0) return undefined;
  const unit = place.get("distance_unit").oneOf(["mile", "kilometer"])?.value ?? "mile";
  return { value: Math.round(radius.value * METRES[unit]), at: radius.at, origin: "derived" };
}
