/** Shared judgement: how exactly a campaign knows where people are. */
import { type Condition, conditionsIn, type DataSource, type Segment, type Value } from "../model/index.ts";
import { isPresence } from "./events.ts";
import { plainWords } from "./plain-words.ts";

/** 1,850 feet: where Californian law and several platforms begin to call a location precise. */
const PRECISE_METRES = 564;

/** The conditions that go by where exactly somebody is, each with that place in words. */
export function preciseLocationsIn(
  segment: Segment,
): { readonly condition: Condition; readonly where: string }[] {
  return [...conditionsIn(segment.conditions)].flatMap(({ condition, negated }) => {
    const where = negated ? undefined : preciseLocationOf(condition);
    return where ? [{ condition, where }] : [];
  });
}

function preciseLocationOf(condition: Condition): string | undefined {
  if (condition.kind === "event" && isPresence(condition.event.value)) return `“${condition.event.value}”`;
  if (condition.kind !== "location") return undefined;
  const { radiusMetres, label } = condition;
  if (radiusMetres && radiusMetres.value <= PRECISE_METRES) {
    return `within ${Math.round(radiusMetres.value)} m of a point`;
  }
  // A point of interest without a radius is the place itself.
  return radiusMetres === undefined && condition.latitude !== undefined && label
    ? `“${label.value}”`
    : undefined;
}

const EXACT =
  /\b(gps|lat(itude)? ?(lon|lng)\w*|geo ?(hash|fenc)\w*|(bluetooth|ble|i|store|shop) ?beacons?|wi ?fi (probe|sniff|track|ping)\w*|(precise|exact|device|real time) location|location (history|trail|ping|trace)s?)\b/;

/** What a source says of keeping where exactly people are. */
export function preciseLocationKept(source: DataSource): Value<string> | undefined {
  const named = [source.collectedVia, ...source.fields];
  return (
    source.categories.find(({ value }) => value.startsWith("user.location.precise")) ??
    named.find((word) => word && EXACT.test(plainWords(word.value)))
  );
}
