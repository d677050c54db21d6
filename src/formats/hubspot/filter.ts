/** One filter of a branch, by its type. */
import type { Comparison, ConditionNode, Value } from "../../model/index.ts";
import { unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { referencesIn } from "./definition.ts";
import { readPropertyTest } from "./property-test.ts";
import { countOf, lookBackDays } from "./refine.ts";

type Reader = (filter: Cursor) => ConditionNode | undefined;

const READERS: ReadonlyMap<unknown, Reader> = new Map<unknown, Reader>([
  ["PROPERTY", property],
  ["PROPERTY_ASSOCIATION", property],
  ["IN_LIST", membership],
  ["PAGE_VIEW", (filter) => did(filter, "page view", "pageUrl")],
  ["FORM_SUBMISSION", (filter) => did(filter, "form submission", "formId")],
  ["FORM_SUBMISSION_ON_PAGE", (filter) => did(filter, "form submission", "pageId")],
  ["EMAIL_EVENT", (filter) => did(filter, "email event", "emailId")],
  ["CTA", (filter) => did(filter, "call to action", "ctaName")],
  ["EVENT", (filter) => did(filter, "event", "eventId")],
  ["INTEGRATION_EVENT", (filter) => did(filter, "integration event", "eventTypeId")],
  ["ADS_SEARCH", (filter) => did(filter, "ad interaction", "searchTerms")],
  ["SURVEY_MONKEY", (filter) => did(filter, "survey answer", "surveyId")],
  ["WEBINAR", (filter) => did(filter, "webinar", "webinarId")],
  ["EMAIL_SUBSCRIPTION", (filter) => subscription(filter, filter.get("acceptedStatuses"), "email")],
  ["COMMUNICATION_SUBSCRIPTION", (filter) => subscription(filter, filter.get("acceptedOptStates"))],
  ["PRIVACY", privacy],
]);

/** A filter of a type that is not known, or that lacks what makes it one, is kept by the name of its type. */
export function readFilter(filter: Cursor): ConditionNode {
  const type = filter.get("filterType").string()?.value ?? "unknown";
  return READERS.get(type)?.(filter) ?? { kind: "other", type, at: filter.at };
}

function property(filter: Cursor): ConditionNode | undefined {
  const field = filter.get("property").string();
  return field && { kind: "profile", field, test: readPropertyTest(filter.get("operation")), at: filter.at };
}

function membership(filter: Cursor): ConditionNode | undefined {
  const [segment] = referencesIn(filter.get("listId"));
  const isOut = filter.get("operator").raw === "NOT_IN_LIST";
  return segment && unless(isOut, { kind: "membership", segment, at: filter.at });
}

/** Operators that ask for the opposite: `NOT_FILLED_OUT`, `NOT_HAS_PAGEVIEW_EQ`, `HAS_NOT_CLICKED` … */
const NEGATIVE = /(^|_)NOT_/;

/** Something people did on the site or with a message; what exactly is a test of the event. */
function did(filter: Cursor, name: string, key: string): ConditionNode {
  const operator = filter.get("operator");
  const values = filter
    .get(key)
    .itemsOrSelf()
    .flatMap((item) => item.scalar() ?? []);
  const withinDays = lookBackDays(filter);
  const count = countOf(filter);
  const word = typeof operator.raw === "string" ? operator.raw : "";
  const contains = /CONTAIN|REGEX/.test(word);
  const test: Comparison = { operator: contains ? "contains" : "eq", values };
  return unless(NEGATIVE.test(word), {
    kind: "event",
    event: eventName(filter, operator, name),
    where: values.length > 0 ? [{ field: filter.get(key).value(key, "derived"), test }] : [],
    ...(withinDays && { withinDays }),
    ...(count && { count }),
    at: filter.at,
  });
}

/** `LINK_CLICKED` of an email is more telling than “email event”. */
function eventName(filter: Cursor, operator: Cursor, name: string): Value<string> {
  const isEmail = filter.get("filterType").raw === "EMAIL_EVENT";
  const action = typeof operator.raw === "string" ? operator.raw.toLowerCase().replaceAll("_", " ") : "";
  return isEmail && action !== ""
    ? operator.value(`email ${action}`, "derived")
    : filter.value(name, "derived");
}

/** Subscribed, or not: with several states of which some are a yes, HubSpot sends to more than those who said yes. */
function subscription(filter: Cursor, states: Cursor, channel?: string): ConditionNode | undefined {
  const accepted = states.items().map(({ raw }) => raw);
  if (accepted.length === 0) return undefined;
  const named = filter.get("channel").string();
  const said = named ? { ...named, value: named.value.toLowerCase() } : undefined;
  const via = said ?? (channel === undefined ? undefined : filter.value(channel, "derived"));
  const granted = accepted.every((state) => state === "OPT_IN");
  return { kind: "consent", granted, ...(via && { channel: via }), at: filter.at };
}

/** A privacy consent by its name, such as “Marketing cookies”. */
function privacy(filter: Cursor): ConditionNode {
  const granted = filter.get("operator").raw !== "PRIVACY_NOT_SATISFIED";
  return { kind: "consent", granted, at: filter.at };
}
