/** One test of a query, in text or in JSON: what it reads, what it asks for, and what it looks back on. */
import type {
  Bounds,
  Comparison,
  Condition,
  ConditionNode,
  EventCondition,
  Value,
} from "../../model/index.ts";
import { joinIfAny, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

export interface Clause {
  /** Fields, as the query names them: `person.gender`, `commerce.order.priceTotal`. */
  readonly names: readonly string[];
  readonly literals: readonly (string | number)[];
  readonly operator: Comparison["operator"];
  readonly withinDays?: number;
  readonly count?: Bounds;
}

/**
 * The conditions of a clause. What it says in known words (an event, a consent, another segment, a number) is read as such;
 * all other names and literals are words of a text, which is read with lower confidence.
 */
export function nodesOf(clause: Clause, query: Cursor): ConditionNode | undefined {
  const known = segmentOf(clause, query) ?? consentOf(clause, query) ?? numberOf(clause, query);
  const event = eventOf(clause, query);
  const read = known ? [known] : [event, textOf(clause, query, event?.event.value)];
  // That something happened no time at all is said of the event and of what is known of it.
  const never = clause.count?.max === 0;
  const node = joinIfAny("all", present(read), query.at);
  return node && unless(never, node);
}

/** `inSegment("id")`. */
function segmentOf({ names, literals }: Clause, query: Cursor): Condition | undefined {
  const [id] = literals;
  if (!names.includes("inSegment") || typeof id !== "string") return undefined;
  return { kind: "membership", segment: { id: derived(query, id), external: true }, at: query.at };
}

const CONSENT = /^consents\.(?:marketing\.)?(\w+)\.val$/;

/** `consents.marketing.email.val = "y"`: `y` and `vi` are a yes, and `n` is a no. */
function consentOf({ names, literals, operator }: Clause, query: Cursor): ConditionNode | undefined {
  const [, channel] = names.map((name) => CONSENT.exec(name)).find(Boolean) ?? [];
  if (channel === undefined || literals.length === 0) return undefined;
  const granted = literals.every((literal) => literal === "y" || literal === "vi");
  return unless(operator === "ne" || operator === "not_in", {
    kind: "consent",
    channel: derived(query, channel),
    granted,
    at: query.at,
  });
}

/** A number says nothing without what it is compared with: `person.age >= 65`. */
function numberOf({ names, literals, operator }: Clause, query: Cursor): Condition | undefined {
  const [field, another] = names;
  const isNumbers = literals.length > 0 && literals.every((literal) => typeof literal === "number");
  if (field === undefined || another !== undefined || !isNumbers || operator === "other") return undefined;
  const values = literals.map((literal) => derived(query, literal));
  return { kind: "profile", field: derived(query, field), test: { operator, values }, at: query.at };
}

/** `eventType = "commerce.purchases"`, or anything else that is looked for in what people did. */
function eventOf({ names, literals, withinDays, count }: Clause, query: Cursor): EventCondition | undefined {
  const isTyped = names.some((name) => /(^|\.)eventType$/.test(name));
  const type = isTyped ? literals.find((literal) => typeof literal === "string") : undefined;
  if (type === undefined && withinDays === undefined && count === undefined) return undefined;
  return {
    kind: "event",
    event: derived(query, type ?? "experience event"),
    where: [],
    ...(withinDays !== undefined && { withinDays: derived(query, withinDays) }),
    ...(count && count.max !== 0 && { count: derived(query, count) }),
    at: query.at,
  };
}

/** Words of the language itself, and the event that stands beside them already. */
const SPEECH = /^(?:(?:\w+\.)?eventType|[A-Z]\d*)$/;

function textOf(
  { names, literals, operator }: Clause,
  query: Cursor,
  event?: string,
): ConditionNode | undefined {
  const fields = names.filter((name) => !SPEECH.test(name));
  const words = [
    ...fields,
    ...literals.filter((literal) => typeof literal === "string" && literal !== event),
  ];
  if (words.length === 0) return undefined;
  const unwanted = operator === "ne" || operator === "not_in";
  return unless(unwanted, { kind: "text", text: derived(query, words.join(", ")), at: query.at });
}

function derived<T>(query: Cursor, value: T): Value<T> {
  return query.value(value, "derived");
}
