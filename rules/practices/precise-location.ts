import { conditionsIn, definePractice } from "../../src/rule/index.ts";

/** 1,850 feet: where Californian law and several platforms begin to call a location precise. */
const PRECISE_METRES = 564;

export default definePractice({
  id: "precise-location",
  summary: "Chooses people by where exactly they are",
  because: "Chooses people within {metres} m of a point",
  segment(segment) {
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      if (condition.kind !== "location" || negated || condition.radiusMetres === undefined) continue;
      const metres = condition.radiusMetres.value;
      if (metres <= PRECISE_METRES) return { at: condition.at, data: { metres: Math.round(metres) } };
    }
    return undefined;
  },
});
