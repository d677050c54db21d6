import type { ConditionNode, Reference, Value } from "../../model/index.ts";
import { group, joinIfAny, noneOf } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { isOpen } from "./embedded.ts";
import { anyEvent, type EventContext, eventConditions } from "./event-filter.ts";
import { lookBackDays } from "./look-back.ts";
import { repetition } from "./repetition.ts";

/** What a visit is called when a rule names no event: by the kind of source it is read from. */
const VISITS: Readonly<Record<string, string>> = {
  pixel: "website visit",
  app: "app activity",
  page: "Facebook page activity",
  ig_business: "Instagram activity",
  lead: "lead form activity",
  offline_events: "activity in the shop",
  store_visits: "store visit",
};

/**
 * The rule of a custom audience as conditions. Three notations are in use: rule sets
 * (`{inclusions, exclusions}`), the older `{url: {i_contains: …}}`, and a list of `{event_name, object_id}`.
 *
 * @param windowDays how long members are kept, the look-back of rules that state none of their own
 */
export function ruleConditions(
  rule: Cursor,
  windowDays: Value<number> | undefined,
): ConditionNode | undefined {
  if (Array.isArray(rule.raw))
    return joinIfAny("any", present(rule.items().map((item) => engagement(item, windowDays))), rule.at);
  const included = rule.get("inclusions").unwrapJson();
  const excluded = rule.get("exclusions").unwrapJson();
  if (!included.exists && !excluded.exists) {
    return eventConditions(rule, contextOf(rule, windowDays));
  }
  const match = included.get("operator").raw === "and" ? "all" : "any";
  const who = joinIfAny(match, ruleSet(included, windowDays), included.at);
  const butNot = noneOf(ruleSet(excluded, windowDays), excluded.at);
  return who && butNot ? group("all", [who, butNot], rule.at) : (who ?? butNot);
}

/** The pixels, apps and pages the rule reads. */
export function ruleSources(rule: Cursor): Reference[] {
  const sources = ["inclusions", "exclusions"]
    .flatMap((set) => rulesOf(rule.get(set).unwrapJson()))
    .flatMap((item) => sourcesOf(item))
    .flatMap((source) => source.get("id").itemsOrSelf());
  const ids = present(sources.map((source) => source.text()));
  const unique = new Map(ids.map((id) => [id.value, id] as const));
  return [...unique.values()].map((id) => ({ id, external: true }));
}

function ruleSet(set: Cursor, windowDays: Value<number> | undefined): ConditionNode[] {
  return rulesOf(set).map((rule) => {
    const context = contextOf(rule, windowDays);
    return eventConditions(rule.get("filter").unwrapJson(), context) ?? anyEvent(context);
  });
}

function rulesOf(set: Cursor): Cursor[] {
  return set.get("rules").unwrapJson().items().filter(isOpen);
}

function sourcesOf(rule: Cursor): Cursor[] {
  return rule.get("event_sources").unwrapJson().itemsOrSelf();
}

function contextOf(rule: Cursor, windowDays: Value<number> | undefined): EventContext {
  const source = sourcesOf(rule)[0];
  const type = source?.get("type").string()?.value ?? "pixel";
  const id = source?.get("id").itemsOrSelf()[0]?.text();
  const withinDays = lookBackDays(rule) ?? (rule.get("retention_seconds").exists ? undefined : windowDays);
  return {
    at: rule.at,
    fallbackEvent: rule.value((Object.hasOwn(VISITS, type) && VISITS[type]) || `${type} activity`, "derived"),
    ...repetition(rule.get("aggregation").unwrapJson()),
    ...(withinDays && { withinDays }),
    ...(id && { source: id }),
  };
}

function engagement(item: Cursor, windowDays: Value<number> | undefined): ConditionNode | undefined {
  const event = item.get("event_name").string();
  return (
    event && { kind: "event", event, where: [], ...(windowDays && { withinDays: windowDays }), at: item.at }
  );
}
