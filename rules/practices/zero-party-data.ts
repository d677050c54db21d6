import {
  conditionsIn,
  definePractice,
  isDeclaredByThePerson,
  overreachesOf,
  plainWords,
} from "../../src/rule/index.ts";

/** How to reach somebody is no wish of theirs. */
const CONTACT =
  /\b(e ?mail|phone|mobile|telephone|msisdn|address|post ?code|zip|(first|last|full|given|family|sur) ?names?)\b/;

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
    const saysMore = conditions.some(
      ({ condition }) => condition.kind === "profile" && !CONTACT.test(plainWords(condition.field.value)),
    );
    return saysMore && told ? { at: segment.at } : undefined;
  },
  withdrawn: (campaign, ctx) => overreachesOf(campaign, ctx.project).length > 0,
});
