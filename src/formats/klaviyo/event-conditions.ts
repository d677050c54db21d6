/** Conditions on what people did: Klaviyo calls an event a metric and knows it by an id. */
import type { ConditionNode, EventCondition, Value } from "../../model/index.ts";
import { join, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readCount } from "./count.ts";
import { lookBackDays } from "./days.ts";
import { fieldName } from "./field-name.ts";
import { readPropertyTest } from "./filter.ts";
import type { Resources } from "./resources.ts";

type PropertyTests = EventCondition["where"];

/** `profile-metric`: did something so many times, or for so much money, within a timeframe. */
export function metricCondition(condition: Cursor, resources: Resources): ConditionNode | undefined {
  const event = metricName(condition.get("metric_id"), resources);
  if (!event) return undefined;
  const measured = condition.get("measurement_filter");
  const ofSum = condition.get("measurement").raw === "sum" ? sumTest(condition) : [];
  const count = ofSum.length > 0 ? { never: false } : readCount(measured);
  const withinDays = lookBackDays(condition.get("timeframe_filter"));
  return unless(count.never, {
    kind: "event",
    event,
    where: [...propertyTests(condition.get("metric_filters")), ...ofSum],
    ...(count.bounds && !count.never && { count: count.bounds }),
    ...(withinDays && { withinDays }),
    at: condition.at,
  });
}

/** `profile-metric-funnel`: did, or did not do, each of several things. */
export function funnelCondition(condition: Cursor, resources: Resources): ConditionNode | undefined {
  const withinDays = lookBackDays(condition.get("timeframe_filter"));
  const steps = condition
    .get("steps")
    .items()
    .flatMap((step) => {
      const event = metricName(step.get("metric_id"), resources);
      if (!event) return [];
      const where = propertyTests(step.get("metric_filters"));
      const node = { kind: "event" as const, event, where, ...(withinDays && { withinDays }), at: step.at };
      return [unless(step.get("metric_exists").raw === false, node)];
    });
  return steps.length > 0 ? join("all", steps, condition.at) : undefined;
}

/** `metric-property` and its like: a property of the event that starts a flow. */
export function eventPropertyCondition(condition: Cursor, resources: Resources): ConditionNode | undefined {
  const event = metricName(condition.get("metric_id"), resources);
  const field = fieldName(condition.get("field"));
  if (!event || !field) return undefined;
  const where = [{ field, test: readPropertyTest(condition.get("filter")) }];
  return { kind: "event", event, where, at: condition.at };
}

/** The metric's name where the document has it, else its id. */
export function metricName(id: Cursor, resources: Resources): Value<string> | undefined {
  const text = id.text();
  const name = resources.nameOf(["metric"], text?.value);
  return name ? id.value(name.value, "derived") : text;
}

function propertyTests(filters: Cursor): PropertyTests {
  return filters.items().flatMap((filter) => {
    const field = fieldName(filter.get("property"));
    return field ? [{ field, test: readPropertyTest(filter.get("filter")) }] : [];
  });
}

/** "Spent more than 500" is a test of the sum of the event's values. */
function sumTest(condition: Cursor): PropertyTests {
  const field = condition.get("measurement").string();
  return field ? [{ field, test: readPropertyTest(condition.get("measurement_filter")) }] : [];
}
