import type { ConditionNode, Reference } from "../../model/index.ts";
import { group, joinIfAny } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { locationsOf } from "./location.ts";
import { referenceOf } from "./references.ts";

/**
 * The audience a look-alike is modelled on. What is read back has `origin: [{id, name, type}]`; what is
 * sent has `origin_audience_id` beside the spec, or campaigns (`origin_ids`) or a page whose fans are the seed.
 * Of several seeds the first is kept.
 */
export function seedOf(audience: Cursor, spec: Cursor): Reference | undefined {
  const candidates = [
    ...spec.get("origin").itemsOrSelf(),
    audience.get("origin_audience_id"),
    ...spec.get("origin_ids").unwrapJson().itemsOrSelf(),
    spec.get("page_id"),
  ];
  return present(candidates.map(referenceOf))[0];
}

/** People whom Meta finds to be like the seed, in the countries named. */
export function lookalikeConditions(spec: Cursor): ConditionNode {
  const alike: ConditionNode = { kind: "other", type: "lookalike", at: spec.at };
  const where = countriesOf(spec);
  return where ? group("all", [alike, where], spec.at) : alike;
}

function countriesOf(spec: Cursor): ConditionNode | undefined {
  const geo = spec.path("location_spec", "geo_locations");
  if (geo.exists) return joinIfAny("any", locationsOf(geo), geo.at);
  const targets = spec.get("target_countries");
  const countries = targets.items().length > 0 ? targets : spec.get("country");
  const labels = present(countries.itemsOrSelf().map((country) => country.string()));
  return joinIfAny(
    "any",
    labels.map((label) => ({ kind: "location" as const, label, at: label.at })),
    countries.at,
  );
}
