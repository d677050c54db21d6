import { conditionsIn, definePractice, isDeclaredByThePerson, overreachesOf } from "../../src/rule/index.ts";

export default definePractice({
  id: "zero-party-data",
  summary: "Uses what people said about themselves, on purpose",
  because: "Uses what people told you themselves",
  needs: ["provenance"],
  segment(segment, ctx) {
    const conditions = [...conditionsIn(segment.conditions)].filter(
      ({ condition }) => condition.kind === "profile",
    );
    const told = conditions.every(({ condition }) => isDeclaredByThePerson(condition, segment, ctx.project));
    return conditions.length > 0 && told ? { at: segment.at } : undefined;
  },
  withdrawn: (campaign, ctx) => overreachesOf(campaign, ctx.project).length > 0,
});
