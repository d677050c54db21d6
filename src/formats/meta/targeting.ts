import type { ConditionGroup, ConditionNode } from "../../model/index.ts";
import { group, joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { detailsOf, topLevelDetails } from "./detailed-targeting.ts";
import { engagements, productEvents } from "./dynamic-audience.ts";
import { locationsOf } from "./location.ts";
import { excludedDevices, listCondition, profileConditions } from "./profile.ts";
import { membershipsOf } from "./references.ts";

/**
 * `targeting` as a tree of conditions, as Meta evaluates it: everything must hold; of the places any one;
 * of the detailed targeting at the top any one; of each group of `flexible_spec` any one.
 *
 * `custom_audiences` and `excluded_custom_audiences` are not in it: they are what the campaign includes
 * and excludes.
 */
export function targetingConditions(targeting: Cursor): ConditionGroup {
  const geo = targeting.get("geo_locations");
  const flexible = targeting.get("flexible_spec").unwrapJson();
  const conditions = [
    ...profileConditions(targeting),
    joinIfAny("any", locationsOf(geo), geo.at),
    listCondition(geo.get("location_types"), "location_types"),
    joinIfAny("any", contexts(targeting.get(CONTEXTUAL)), targeting.get(CONTEXTUAL).at),
    joinIfAny("any", topLevelDetails(targeting), targeting.at),
    ...flexible.items().map((spec) => joinIfAny("any", detailsOf(spec), spec.at)),
    ...["connections", "friends_of_connections"].map((key) => anyMember(targeting.get(key))),
    ...targeting.get("product_audience_specs").unwrapJson().items().map(productEvents),
    joinIfAny("any", engagements(targeting.get("engagement_specs")), targeting.get("engagement_specs").at),
    ...exclusions(targeting),
  ];
  return group("all", present(conditions), targeting.at);
}

const CONTEXTUAL = "contextual_targeting_categories";

/** What the page or video beside the advertisement is about: the moment, not the person. */
function contexts(categories: Cursor): ConditionNode[] {
  return present(
    categories.items().map((category) => {
      const signal = category.get("name").string() ?? category.get("id").text() ?? category.text();
      return signal && { kind: "context", signal, test: { operator: "exists", values: [] }, at: category.at };
    }),
  );
}

function exclusions(targeting: Cursor) {
  const details = targeting.get("exclusions").unwrapJson();
  const geo = targeting.get("excluded_geo_locations");
  const connections = targeting.get("excluded_connections");
  const products = targeting.get("excluded_product_audience_specs").unwrapJson();
  const engaged = targeting.get("excluded_engagement_specs");
  return [
    noneOf(detailsOf(details), details.at),
    noneOf(locationsOf(geo), geo.at),
    noneOf(membershipsOf(connections), connections.at),
    noneOf(excludedDevices(targeting), targeting.get("excluded_user_device").at),
    noneOf(present(products.items().map(productEvents)), products.at),
    noneOf(engagements(engaged), engaged.at),
  ];
}

function anyMember(list: Cursor) {
  return joinIfAny("any", membershipsOf(list), list.at);
}
