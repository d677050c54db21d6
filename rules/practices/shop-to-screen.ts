import { adChannelsOf, conditionsIn, definePractice, isPresence } from "../../src/rule/index.ts";

export default definePractice({
  id: "shop-to-screen",
  summary: "Follows people from where they were into advertisements elsewhere",
  because: "Follows people from where they were (“{event}”) into advertisements elsewhere",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    if (adChannelsOf(campaign).length === 0) return undefined;
    for (const segment of ctx.project.segmentsOf(campaign)) {
      for (const { condition, negated } of conditionsIn(segment.conditions)) {
        if (condition.kind === "event" && !negated && isPresence(condition.event.value)) {
          return { at: condition.at, data: { event: condition.event.value } };
        }
      }
    }
    return undefined;
  },
});
