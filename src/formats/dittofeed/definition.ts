import type { Definition, FacetCoverage, Reference, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { placeAsId } from "../shared/place-as-id.ts";

/** What resources of all kinds have in common. */
export function definitionOf(resource: Cursor, coverage: FacetCoverage): Omit<Definition, "owner"> {
  const name = resource.get("name").string();
  return {
    // Files kept in git have no ids: there, others refer to them by name.
    id: resource.get("id").text() ?? name ?? placeAsId(resource),
    ...(name && { name }),
    at: resource.at,
    format: "dittofeed",
    coverage,
    suppressions: [],
  };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A segment or a subscription group: by its id, which is a UUID, or by its name as files kept in git have it.
 * The workspace keeps them, so they need not be in the files.
 */
export function referenceTo(key: Cursor): Reference | undefined {
  const id = key.text();
  return id && { id, ...(!UUID.test(id.value) && { name: id }), external: true };
}

const SECONDS_A_DAY = 86_400;

export function daysOf(seconds: Cursor): Value<number> | undefined {
  const number = seconds.number();
  if (!number || number.value < 0) return undefined;
  return { ...number, value: number.value / SECONDS_A_DAY, origin: "derived" };
}
