import type { Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { placesIn } from "./location.ts";

/**
 * The countries of the places in `geo_locations`, each once. None at all when the country of one place is not in
 * the file, as for a group of countries: its people may be anywhere.
 */
export function regionsOf(geo: Cursor): Value<string>[] {
  const regions = new Map<string, Value<string>>();
  // Clusters of places are ids of Meta's, which tell nobody else where they are.
  if (geo.get("location_cluster_ids").items().length > 0) return [];
  for (const [, place] of placesIn(geo)) {
    const country = countryOf(place);
    if (country === undefined) return [];
    if (!regions.has(country)) regions.set(country, place.value(country, "derived"));
  }
  return [...regions.values()];
}

/** A country is a bare code; other places name theirs, or begin their key with it: `US:94304`. */
function countryOf(place: Cursor): string | undefined {
  const { raw } = place;
  const code = typeof raw === "string" ? raw : (place.get("country").raw ?? keyed(place.get("key").raw));
  return typeof code === "string" && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

function keyed(key: unknown): string | undefined {
  return typeof key === "string" ? /^([A-Z]{2}):/.exec(key)?.[1] : undefined;
}
