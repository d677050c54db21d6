import {
  type Condition,
  conditionsIn,
  defineRule,
  nameOf,
  plainWords,
  profilingIn,
  type Segment,
} from "../../src/rule/index.ts";

/** Where people are, how old they are and what they speak sorts no opinions. */
const PLAIN_FIELD =
  /^(age|birth ?year|locale|language|country|region|state|city|town|district|constituency|post ?code|zip ?code|(e ?mail|phone|address).*)$/;

export default defineRule({
  id: "governance/political-targeting",
  summary: "Votes are not won one profile at a time",
  why: "Whoever tells each voter something else can no longer be checked by the others. 84 % of people in France and Germany do not want advertisements chosen by whom they voted for; 72 % in the US reject that internet companies give data on users to political campaigns.",
  severity: "error",
  since: "0.1.0",
  practice: "political-message",
  sources: ["global-witness-2021", "gallup-2020", "eu-political-ads", "meta-special-ads"],
  needs: ["conditions", "provenance"],
  messages: {
    profiled: {
      says: "“{name}” is political and chooses people by {what}",
      instead: "Choose places, dates and pages, and tell everybody there the same.",
    },
    notSeparate: {
      says: "“{name}” is political and uses what people did or told you, without a consent for just that",
      instead:
        "Ask people whether you may use their data for political messages, separately from everything else, and write `specialCategory: explicit`; or choose places instead.",
      absenceOf: "consent",
    },
  },
  campaign(campaign, ctx) {
    const offer = campaign.offers.find(({ value }) => value === "political");
    if (offer === undefined) return [];
    const segments = ctx.project.segmentsOf(campaign);
    const profile = profilingIn(campaign, ctx);
    const own = profile ?? segments.flatMap((segment) => personalIn(segment))[0];
    if (own === undefined || (!profile && campaign.consent?.specialCategory?.value === "explicit")) return [];
    const finding = ctx.finding(profile ? "profiled" : "notSeparate", {
      at: own.at,
      data: { name: nameOf(campaign), what: profile?.what ?? "" },
      // Elsewhere it is only widely disliked.
      ...(!ctx.applies("eu-political-ads", campaign) && { severity: "warning" }),
      related: [{ at: offer.at, message: "This says that it is political" }],
    });
    return [finding];
  },
});

/** Conditions on what a person did, or is on record for. */
function personalIn(segment: Segment): Condition[] {
  return [...conditionsIn(segment.conditions)]
    .map(({ condition }) => condition)
    .filter(
      (condition) =>
        condition.kind === "event" ||
        (condition.kind === "profile" && !PLAIN_FIELD.test(plainWords(condition.field.value))),
    );
}
