/** People picked by what they did with products or ads, written in `targeting` itself. */
import type { ConditionNode, EventCondition } from "../../model/index.ts";
import { group, joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { anyEvent, type EventContext, eventConditions } from "./event-filter.ts";
import { lookBackDays } from "./look-back.ts";

/** One of `product_audience_specs`: `{product_set_id, inclusions: [{retention_seconds, rule}], exclusions}`. */
export function productEvents(spec: Cursor): ConditionNode | undefined {
  const included = joinIfAny(
    "any",
    spec.get("inclusions").items().map(productRule),
    spec.get("inclusions").at,
  );
  const excluded = noneOf(spec.get("exclusions").items().map(productRule), spec.get("exclusions").at);
  if (included && excluded) return group("all", [included, excluded], spec.at);
  return included ?? excluded;
}

function productRule(rule: Cursor): ConditionNode {
  const withinDays = lookBackDays(rule);
  const context: EventContext = {
    at: rule.at,
    fallbackEvent: rule.value("product event", "derived"),
    ...(withinDays && { withinDays }),
  };
  return eventConditions(rule.get("rule").unwrapJson(), context) ?? anyEvent(context);
}

/** `engagement_specs`: `[{"action.type": ["video_view"], post: […], retention_seconds}]`. */
export function engagements(specs: Cursor): EventCondition[] {
  return specs.items().flatMap((spec) => {
    const withinDays = lookBackDays(spec);
    const actions = present(
      spec
        .get("action.type")
        .itemsOrSelf()
        .map((action) => action.string()),
    );
    return actions.map((event) => ({
      kind: "event" as const,
      event,
      where: [],
      ...(withinDays && { withinDays }),
      at: spec.at,
    }));
  });
}
