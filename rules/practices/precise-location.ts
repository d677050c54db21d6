import {
  type Condition,
  conditionsIn,
  definePractice,
  isPresence,
  type Place,
} from "../../src/rule/index.ts";

/** 1,850 feet: where Californian law and several platforms begin to call a location precise. */
const PRECISE_METRES = 564;

export default definePractice({
  id: "precise-location",
  summary: "Goes by where exactly people are",
  because: "Goes by where exactly people are ({where})",
  needs: ["conditions"],
  segment(segment, ctx) {
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      const where = negated ? undefined : placeOf(condition);
      if (where) return { at: condition.at, data: { where } };
    }
    const kept = ctx.project
      .sourcesOf(segment)
      .flatMap(({ categories }) => categories)
      .find(({ value }) => value.startsWith("user.location.precise"));
    return kept && observed(kept.value, kept.at);
  },
  campaign({ trigger }) {
    const event = trigger?.event;
    return event && isPresence(event.value) ? observed(event.value, event.at) : undefined;
  },
});

function placeOf(condition: Condition): string | undefined {
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

function observed(word: string, at: Place) {
  return { at, data: { where: `“${word}”` } };
}
