/** Shared judgement: which places, by their names, a campaign finds people at. */
import { type Campaign, type Condition, conditionsIn, type Segment, type Value } from "../model/index.ts";
import { isPresence, isStartedByThePerson } from "./events.ts";
import { plainWords } from "./plain-words.ts";

/** A place that people are in or near, by its name. */
export interface NamedPlace {
  readonly name: Value<string>;
  /** The distance from it that still counts; 0 for being there. */
  readonly metres: number;
  /** Neither a distance nor a point: as likely a country as a house. */
  readonly mayBeArea?: boolean;
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
      const { label, radiusMetres, latitude } = condition;
      const metres = radiusMetres?.value ?? 0;
      const mayBeArea = radiusMetres === undefined && latitude === undefined;
      return label && metres <= AT_THE_PLACE_METRES ? [{ name: label, metres, mayBeArea }] : [];
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
