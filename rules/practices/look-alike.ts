import { conditionsIn, definePractice, isOfOthers } from "../../src/rule/index.ts";

export default definePractice({
  id: "look-alike",
  summary: "Chooses people by others: because they resemble them, or know them",
  because: "Chooses people because they {tie} others",
  needs: ["conditions"],
  segment(segment) {
    if (segment.seed) return { at: segment.seed.id.at, data: { tie: "resemble" } };
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      if (condition.kind === "event" && !negated && isOfOthers(condition.event.value)) {
        return { at: condition.at, data: { tie: "know" } };
      }
    }
    return undefined;
  },
  campaign({ audience }) {
    const { expansion } = audience;
    return expansion?.value === "lookalike" ? { at: expansion.at, data: { tie: "resemble" } } : undefined;
  },
});
