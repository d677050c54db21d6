/** Filters on what people did: fields that Mautic keeps beside those of the contact. */
import type { Bounds, Comparison, ConditionNode, EventCondition, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { isNegative } from "./operator.ts";

/** What the field tells of the event: one of its properties, when it was last, or how often it was. */
type Tells = "date" | "count" | (string & {});

const BEHAVIOURS: ReadonlyMap<string, readonly [event: string, tells: Tells]> = new Map([
  ["hit_url", ["page view", "url"]],
  ["hit_url_date", ["page view", "date"]],
  ["hit_url_count", ["page view", "count"]],
  ["page_id", ["page view", "page"]],
  ["referer", ["page view", "referer"]],
  ["sessions", ["session", "count"]],
  ["lead_email_received", ["email opened", "email"]],
  ["lead_email_sent", ["email sent", "email"]],
  ["lead_email_sent_date", ["email sent", "date"]],
  ["lead_email_read_date", ["email opened", "date"]],
  ["lead_email_read_count", ["email opened", "count"]],
  ["email_id", ["email link clicked", "email"]],
  ["email_clicked_link_date", ["email link clicked", "date"]],
  ["redirect_id", ["link clicked", "link"]],
  ["sms_clicked_link", ["text message link clicked", "message"]],
  ["sms_clicked_link_date", ["text message link clicked", "date"]],
  ["lead_asset_download", ["asset download", "asset"]],
  ["notification", ["notification clicked", "notification"]],
]);

/** Nothing for a field of the contact. */
export function readBehaviour(
  filter: Cursor,
  field: Value<string>,
  test: Comparison,
): ConditionNode | undefined {
  const behaviour = BEHAVIOURS.get(field.value);
  if (!behaviour) return undefined;
  const [event, tells] = behaviour;
  const did: EventCondition = {
    kind: "event",
    event: { ...field, value: event, origin: "derived" },
    where: [],
    at: filter.at,
  };
  if (tells === "count") return counted(did, test);
  if (tells === "date") return dated(did, field, test);
  return unless(isNegative(filter.get("operator").raw), {
    ...did,
    where: [{ field: { ...field, value: tells, origin: "derived" }, test: affirmed(test) }],
  });
}

/** The negation stands outside: “did not view” is not “viewed another”. */
function affirmed({ operator, values }: Comparison): Comparison {
  if (operator === "ne") return { operator: "eq", values };
  if (operator === "not_in") return { operator: "in", values };
  return operator === "exists" ? { operator, values: [] } : { operator, values };
}

function counted(did: EventCondition, { operator, values }: Comparison): ConditionNode {
  const [times] = values;
  const bounds = boundsOf(operator, Number(times?.value));
  if (!times || !bounds) return did;
  if (bounds.max !== undefined && bounds.max <= 0) return unless(true, did);
  return { ...did, count: { ...times, value: bounds } };
}

function boundsOf(operator: Comparison["operator"], times: number): Bounds | undefined {
  if (!Number.isInteger(times)) return undefined;
  switch (operator) {
    case "eq":
      return { min: times, max: times };
    case "gt":
      return { min: times + 1 };
    case "gte":
      return { min: times };
    case "lt":
      return { max: times - 1 };
    case "lte":
      return { max: times };
    default:
      return undefined;
  }
}

/** Since “-30 days” looks back so far; any other date is a test of when it was. */
function dated(did: EventCondition, field: Value<string>, test: Comparison): ConditionNode {
  const [since] = test.values;
  const days = typeof since?.value === "string" ? daysAgo(since.value) : undefined;
  const isSince = test.operator === "gt" || test.operator === "gte";
  if (since && days !== undefined && isSince) {
    return { ...did, withinDays: { ...since, value: days, origin: "derived" } };
  }
  return { ...did, where: [{ field: { ...field, value: "date", origin: "derived" }, test }] };
}

const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["year", 365],
]);

function daysAgo(text: string): number | undefined {
  const [, amount, unit = ""] = /^-(\d{1,5}) (day|week|month|year)s?$/.exec(text.trim()) ?? [];
  const days = DAYS_IN.get(unit);
  return days === undefined ? undefined : Number(amount) * days;
}
