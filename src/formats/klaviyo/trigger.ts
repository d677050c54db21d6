/** What starts a flow, and what that says about everybody in it. */
import type { ConditionNode, Place, Reference, Trigger, Value } from "../../model/index.ts";
import { join } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readGroups } from "./conditions.ts";
import { metricName } from "./event-conditions.ts";
import { fieldName } from "./field-name.ts";
import type { Resources } from "./resources.ts";

type TriggerType = Trigger["type"]["value"];

export interface FlowTrigger {
  readonly type: Value<TriggerType>;
  readonly event?: Value<string>;
  /** The list or segment whose new members enter. */
  readonly group?: Reference;
  readonly conditions: readonly ConditionNode[];
  readonly at: Place;
}

/** A flow has one trigger; nothing for a type that is not known. */
export function readTrigger(trigger: Cursor, resources: Resources): FlowTrigger | undefined {
  const type = trigger.get("type");
  switch (type.raw) {
    case "list":
    case "segment": {
      const group = resources.reference(trigger.get("id"));
      return { type: type.value("segment_entry"), ...(group && { group }), conditions: [], at: trigger.at };
    }
    case "metric":
      return metricTrigger(trigger, resources);
    case "price-drop":
    case "low-inventory":
      return productTrigger(trigger, resources);
    case "date":
      return dateTrigger(trigger);
    default:
      return undefined;
  }
}

/** What a list of flows tells in place of the trigger. */
const TRIGGER_TYPES: ReadonlyMap<unknown, TriggerType> = new Map<unknown, TriggerType>([
  ["Added to List", "segment_entry"],
  ["Date Based", "date"],
  ["Metric", "event"],
  ["Price Drop", "event"],
  ["Low Inventory", "event"],
]);

export function triggerByName(name: Cursor): FlowTrigger | undefined {
  const type = TRIGGER_TYPES.get(name.raw);
  return type && { type: name.value(type), conditions: [], at: name.at };
}

/** Something the person did. Filters on the event's properties name the event themselves. */
function metricTrigger(trigger: Cursor, resources: Resources): FlowTrigger {
  const event = metricName(trigger.get("id"), resources);
  const filters = readGroups(trigger.get("trigger_filter"), resources);
  const did: ConditionNode[] = event ? [{ kind: "event", event, where: [], at: trigger.at }] : [];
  return {
    type: trigger.get("type").value("event"),
    ...(event && { event }),
    conditions: filters.length > 0 ? filters : did,
    at: trigger.at,
  };
}

/** Something happened to a product that the person had looked at, put in the cart or nearly bought. */
function productTrigger(trigger: Cursor, resources: Resources): FlowTrigger {
  const audience = trigger.get("audience");
  const withinDays = trigger.get("timeframe_days").number();
  const did = audience.items().flatMap((item): ConditionNode[] => {
    const event = item.string();
    return event ? [{ kind: "event", event, where: [], ...(withinDays && { withinDays }), at: item.at }] : [];
  });
  const type = trigger.get("type");
  const event = type.string();
  return {
    type: type.value("event"),
    ...(event && { event }),
    conditions: [
      ...(did.length > 0 ? [join("any", did, audience.at)] : []),
      ...readGroups(trigger.get("trigger_filter"), resources),
    ],
    at: trigger.at,
  };
}

/** A date kept about the person, or about something of theirs: a birthday, a due date, a renewal. */
function dateTrigger(trigger: Cursor): FlowTrigger {
  const event =
    fieldName(trigger.get("date_profile_property")) ?? trigger.get("custom_object_label").string();
  const conditions: ConditionNode[] = event
    ? [{ kind: "profile", field: event, test: { operator: "exists", values: [] }, at: trigger.at }]
    : [];
  return { type: trigger.get("type").value("date"), ...(event && { event }), conditions, at: trigger.at };
}
