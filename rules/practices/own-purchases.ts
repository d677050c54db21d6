import { conditionsIn, definePractice, isPurchase } from "../../src/rule/index.ts";

export default definePractice({
  id: "own-purchases",
  summary: "Goes by what people bought from this company",
  because: "Goes by what people bought from you (“{event}”)",
  segment(segment, ctx) {
    const borrowed = ctx.project
      .sourcesOf(segment)
      .some(({ party }) => party?.value === "third" || party?.value === "second");
    if (borrowed) return undefined;
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      if (condition.kind === "event" && !negated && isPurchase(condition.event.value)) {
        return { at: condition.at, data: { event: condition.event.value } };
      }
    }
    return undefined;
  },
});
