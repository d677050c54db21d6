import { conditionsIn, definePractice, isStartedByThePerson } from "../../src/rule/index.ts";

export default definePractice({
  id: "started-by-person",
  summary: "Answers something the person began",
  because: "Answers something the person began (“{event}”)",
  needs: ["conditions"],
  campaign({ trigger, audience }) {
    const event = trigger?.event;
    if (event && isStartedByThePerson(event.value)) return { at: event.at, data: { event: event.value } };
    // Without a trigger: what they began within the day. Longer ago, nobody waits for an answer.
    if (event || audience.inline === undefined) return undefined;
    for (const { condition, negated } of conditionsIn(audience.inline.conditions)) {
      if (condition.kind !== "event" || negated || !isStartedByThePerson(condition.event.value)) continue;
      const { value } = condition.event;
      if ((condition.withinDays?.value ?? Number.POSITIVE_INFINITY) <= 1) {
        return { at: condition.at, data: { event: value } };
      }
    }
    return undefined;
  },
});
