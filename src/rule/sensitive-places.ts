/** Shared judgement: which places a campaign finds people at, and which of those nobody should be followed from. */
import { type Campaign, type Condition, conditionsIn, type Segment, type Value } from "../model/index.ts";
import type { ReadContext } from "./context.ts";
import { isPresence, isStartedByThePerson } from "./events.ts";
import { plainWords } from "./plain-words.ts";

/** A place that people are in or near, by its name. */
export interface NamedPlace {
  readonly name: Value<string>;
  /** The distance from it that still counts; 0 for being there. */
  readonly metres: number;
  readonly condition?: Condition;
}

/** 2,000 feet, the widest distance in any law: who is further away is in the area, not at the place. */
const AT_THE_PLACE_METRES = 610;

/** Going to a place with one's own feet, where the event names which. */
const VISIT = /\b(visit|enter|arriv|dwell|attend|near\b|left\b|exit|footfall|foot traffic|check(ed)? ?in\b)/;
const ON_A_SCREEN = /\b(page|site|web|url|link|screen|view|click|search|brows|app|webinar|online|virtual)/;
/** A field that holds a place. */
const PLACE_FIELD =
  /\b(poi|places?|venues?|geo ?fences?|(visited|location|store|building) (type|category|name)|visited|last seen at)\b/;

export function placesIn(segment: Segment): NamedPlace[] {
  return [...conditionsIn(segment.conditions)].flatMap(({ condition, negated }) =>
    negated ? [] : placesOf(condition).map((place) => ({ ...place, condition })),
  );
}

/** The place whose coming or going sets a campaign off. */
export function placeOfTrigger({ trigger }: Campaign): NamedPlace | undefined {
  const event = trigger?.event;
  return event && isVisit(event.value) ? { name: event, metres: 0 } : undefined;
}

function placesOf(condition: Condition): NamedPlace[] {
  switch (condition.kind) {
    case "location": {
      const metres = condition.radiusMetres?.value ?? 0;
      return condition.label && metres <= AT_THE_PLACE_METRES ? [{ name: condition.label, metres }] : [];
    }
    case "event": {
      if (!isVisit(condition.event.value)) return [];
      return [condition.event, ...condition.where.flatMap(({ test }) => wanted(test))].map(there);
    }
    case "profile": {
      const field = plainWords(condition.field.value);
      return PLACE_FIELD.test(field) && !ON_A_SCREEN.test(field) ? wanted(condition.test).map(there) : [];
    }
    case "text":
      return isPresence(condition.text.value) ? [there(condition.text)] : [];
    default:
      return [];
  }
}

function there(name: Value<string>): NamedPlace {
  return { name, metres: 0 };
}

function isVisit(event: string): boolean {
  const words = plainWords(event);
  if (ON_A_SCREEN.test(words) || isStartedByThePerson(event)) return false;
  return isPresence(event) || VISIT.test(words);
}

function wanted({ operator, values }: Extract<Condition, { kind: "profile" }>["test"]): Value<string>[] {
  if (operator === "ne" || operator === "not_in") return [];
  return values.filter((value): value is Value<string> => typeof value.value === "string");
}

/** What a place gives away about people who are there, beyond their taste in shops. */
const KINDS: Readonly<Record<string, string>> = {
  religion: "what they believe",
  health: "their health",
  "mental-health": "their health",
  "sexual-health": "their health",
  pregnancy: "a pregnancy",
  addiction: "an addiction",
  disability: "a disability",
  "criminal-victim": "a crime they committed or suffered",
  immigration: "where they come from",
  politics: "what they think of politics",
  union: "that they are in a union",
  "sexuality-gender": "whom they love",
  "financial-stress": "that they are short of money",
  bereavement: "that somebody died",
};

/** Places of children and soldiers: no word of the lexicon, as they say little about one person. */
const CHILDREN =
  /(?<!\p{L})((primary|elementary|middle|high|secondary|nursery|grammar|boarding|sunday) schools?|(?<!\b(art|business|cooking|cookery|dance|driving|flight|graduate|language|law|medical|music|riding|ski|summer|surf|yoga) )schools?$|kinder ?g[aä]rt(en|ner)\w*|pre ?schools?|day ?care\w*|child ?care\w*|playgrounds?|kita|grundschulen?|[eé]coles? (maternelle|primaire|[eé]l[eé]mentaire)s?|cr[eè]ches?|coll[eè]ges? (public|priv[eé])|escuelas? (infantil|primaria|secundaria)(es|s)?|guarder[ií]as?|scuol[ae] (materna|primaria|elementare|media)|asil[oi] nido|escolas? (infantil|prim[aá]ria|secund[aá]ria)|jardim de inf[aâ]ncia)(?!\p{L})|学校|保育園|幼稚園/u;
const MILITARY =
  /\b(military (base|post|installation)|army base|air ?force base|naval (base|station)|barracks|garrison|veterans affairs|kaserne|caserne|cuartel|caserma|quartel)\b/;

/** What being at a place gives away, in words and, where the lexicon knows it, as a category. */
export interface Revealed {
  readonly what: string;
  readonly category: string;
  /** The word of the name that tells. */
  readonly word: string;
}

export function revealedBy({ name }: NamedPlace, ctx: ReadContext): Revealed | undefined {
  for (const { category, strength, text } of ctx.sensitiveWords(name.value)) {
    const what = KINDS[category];
    if (what && strength !== "weak") return { what, category, word: text };
  }
  const words = plainWords(name.value);
  const children = CHILDREN.exec(words)?.[0];
  if (children) return { what: "where children are", category: "minors", word: children };
  const military = MILITARY.exec(words)?.[0];
  return military ? { what: "that they serve", category: "military", word: military } : undefined;
}
