/** Conditions and decisions of a campaign that lead to something, on the path that does. */
import type { ConditionNode } from "../../model/index.ts";
import { joinIfAny, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { referenceTo } from "./definition.ts";
import { type EventsById, parentOf } from "./events.ts";
import { isNegative, readTest } from "./operator.ts";

/** They choose who gets which message, among people who are in already. */
export function branchesIn(events: readonly Cursor[], byId: EventsById): ConditionNode[] {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const parent = parentOf(event, byId);
    const path = event.get("decisionPath").raw;
    const isBranch = path === "yes" || path === "no";
    const key = `${path} ${event.get("parent_id").text()?.value}`;
    if (!parent || !isBranch || seen.has(key)) return [];
    seen.add(key);
    return [unless(path === "no", readBranch(parent))];
  });
}

function readBranch(event: Cursor): ConditionNode {
  const type = event.get("type").string()?.value ?? "unknown";
  const properties = event.get("properties");
  const other: ConditionNode = { kind: "other", type, at: event.at };
  switch (type) {
    case "lead.field_value":
      return fieldValue(properties, event) ?? other;
    case "lead.points":
      return points(properties, event);
    case "lead.segments":
      return segments(properties.get("segments"), event) ?? other;
    case "lead.dnc":
      return { kind: "consent", granted: false, at: event.at };
    default:
      return did(type, properties, event) ?? other;
  }
}

function fieldValue(properties: Cursor, event: Cursor): ConditionNode | undefined {
  const field = properties.get("field").string();
  const test = readTest(properties, properties.get("value"));
  const negated = isNegative(properties.get("operator").raw) && test.operator === "other";
  return field && unless(negated, { kind: "profile", field, test, at: event.at });
}

function points(properties: Cursor, event: Cursor): ConditionNode {
  const score = properties.get("score");
  return {
    kind: "profile",
    field: score.value("points", "derived"),
    test: readTest(properties, score),
    at: event.at,
  };
}

function segments(ids: Cursor, event: Cursor): ConditionNode | undefined {
  const members = ids.itemsOrSelf().flatMap((id): ConditionNode[] => {
    const segment = referenceTo(id);
    return segment ? [{ kind: "membership", segment, at: id.at }] : [];
  });
  return joinIfAny("any", members, event.at);
}

/** What people do, and the property of the event that says with what. */
const DONE: ReadonlyMap<string, readonly [event: string, property: string]> = new Map([
  ["page.pagehit", ["page view", "url"]],
  ["lead.pageHit", ["page view", "page_url"]],
  ["page.devicehit", ["visit with a device", "device_type"]],
  ["asset.download", ["asset download", "assets"]],
  ["form.submit", ["form submission", "forms"]],
  ["email.open", ["email opened", "email"]],
  ["email.click", ["email link clicked", "urls"]],
]);

function did(type: string, properties: Cursor, event: Cursor): ConditionNode | undefined {
  const known = DONE.get(type);
  if (!known) return undefined;
  const [name, key] = known;
  const property = properties.get(key);
  const values = property.itemsOrSelf().flatMap((item) => item.scalar() ?? []);
  return {
    kind: "event",
    event: event.get("type").value(name, "derived"),
    where:
      values.length > 0 ? [{ field: property.value(key, "derived"), test: { operator: "in", values } }] : [],
    at: event.at,
  };
}
