import {
  conditionsIn,
  definePractice,
  elsewhereIn,
  isInStore,
  isPurchase,
  meetsInPerson,
  overreachesOf,
} from "../../src/rule/index.ts";

export default definePractice({
  id: "own-purchases",
  summary: "Goes by what people bought from this company",
  because: "Goes by what people bought from you (“{event}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const borrowed = ctx.project
      .sourcesOf(segment)
      .some(({ party }) => party?.value === "third" || party?.value === "second");
    if (borrowed || elsewhereIn(segment, ctx.project)) return undefined;
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      if (condition.kind === "event" && !negated && isPurchase(condition.event.value)) {
        return { at: condition.at, data: { event: condition.event.value } };
      }
    }
    return undefined;
  },
  // Welcome as a reason to recommend something; not when the shop one walks into knows it, or a machine that talks.
  withdrawn: (campaign, ctx) =>
    overreachesOf(campaign, ctx.project).length > 0 ||
    isInStore(campaign) ||
    meetsInPerson(campaign, ctx.project),
});
