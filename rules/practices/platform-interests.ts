import { conditionsIn, definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "platform-interests",
  summary: "Chooses people by what an advertising platform has noted about them",
  because: "Goes by what the platform has noted about people (“{interest}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    // An interest that is a sensitive clue counts as that, not once more.
    const sensitive = new Set(ctx.clues(segment).map(({ word }) => word.condition));
    for (const { condition, negated } of conditionsIn(segment.conditions)) {
      if (condition.kind !== "interest" || negated || sensitive.has(condition)) continue;
      return { at: condition.at, data: { interest: condition.name?.value ?? condition.group } };
    }
    return undefined;
  },
});
