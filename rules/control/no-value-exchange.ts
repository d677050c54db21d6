import {
  type Campaign,
  captureIn,
  conditionsIn,
  defineRule,
  fillIn,
  isMarketing,
  nameOf,
  type Place,
  type ReadContext,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "control/no-value-exchange",
  summary: "Who gives much away sees nothing for it",
  why: "People weigh what they give against what they get. Discounts credited to them are cool to 82 % in the US, while 64 % find it creepy when a phone gives away who walks in.",
  severity: "info",
  since: "0.1.0",
  sources: ["accenture-hyperpersonalisation-2014", "richrelevance-2016"],
  needs: ["conditions", "transparency"],
  messages: {
    missing: {
      says: "“{name}” uses {what}, and does not say what people get for it",
      instead:
        "Give them something for it that they can see, and write it down as `transparency.valueExchange`; or do without the data.",
      absenceOf: "transparency",
    },
  },
  campaign(campaign, ctx) {
    if (!isMarketing(campaign) || campaign.transparency?.valueExchange) return [];
    const given = muchGivenIn(campaign, ctx);
    if (given === undefined) return [];
    const finding = ctx.finding("missing", {
      at: given.at,
      data: { name: nameOf(campaign), what: given.what },
      fix: fillIn(
        campaign,
        ["transparency", "valueExchange"],
        "Make room for what people get",
        "what they get for their data",
      ),
    });
    return [finding];
  },
});

/** More than people leave behind as they shop: their body, their home, what they say, the spot where they are, answers to questions. */
function muchGivenIn(campaign: Campaign, { project }: ReadContext): { what: string; at: Place } | undefined {
  for (const segment of project.segmentsOf(campaign)) {
    const body = captureIn(segment, "biometrics", project) ?? captureIn(segment, "sensors", project);
    const capture =
      body ?? captureIn(segment, "microphone", project) ?? captureIn(segment, "messages", project);
    if (capture) return { what: `what is recorded of them (“${capture.value}”)`, at: capture.at };
    for (const { condition } of conditionsIn(segment.conditions)) {
      const isSpot =
        condition.kind === "location" && (condition.radiusMetres?.value ?? Infinity) <= SPOT_METRES;
      if (isSpot) return { what: "the spot where people are", at: condition.at };
    }
  }
  const told = project.sourcesOf(campaign).find(({ party }) => party?.value === "zero");
  return told && { what: `what people told you about themselves (“${nameOf(told)}”)`, at: told.id.at };
}

/** A shop and the street before it, not a town. */
const SPOT_METRES = 500;
