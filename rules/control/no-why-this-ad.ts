import {
  adChannelsOf,
  below,
  type Campaign,
  defineRule,
  type FixProposal,
  isContextual,
  isMarketing,
  nameOf,
  predictionIn,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "control/no-why-this-ad",
  summary: "People cannot see why they were chosen",
  why: "An unexplained advertisement makes people invent an explanation, and it is seldom kind. Saying why, for uses people accept, raised click-through by 11 %.",
  severity: "warning",
  since: "0.1.0",
  sources: ["hbr-2018", "dsa-26-1d"],
  needs: ["transparency"],
  messages: {
    missing: {
      says: "“{name}” chooses who sees it and does not tell them why",
      instead:
        "Add `transparency.why` with a sentence they would accept: “You looked at running shoes on our site.”",
      absenceOf: "transparency",
    },
    predicted: {
      says: "“{name}” picks people by a model's guess (“{prediction}”) and does not say so",
      instead:
        "Add `transparency.why` with the plain reason behind the guess: “You have not ordered since spring.”",
      absenceOf: "transparency",
    },
  },
  campaign(campaign, ctx) {
    const { transparency } = campaign;
    if (transparency?.why || !isMarketing(campaign) || isContextual(campaign, ctx.project)) return [];
    const [channel] = adChannelsOf(campaign);
    const [prediction] = ctx.project.segmentsOf(campaign).flatMap((segment) => predictionIn(segment) ?? []);
    if (channel === undefined && prediction === undefined) return [];
    const data = { name: nameOf(campaign), prediction: prediction?.prediction.value ?? "" };
    const finding = ctx.finding(prediction ? "predicted" : "missing", {
      at: transparency?.at ?? channel?.at ?? campaign.id.at,
      data,
      ...(campaign.format === "native" && { fix: whyFor(campaign) }),
    });
    return [finding];
  },
});

function whyFor(campaign: Campaign): FixProposal {
  return {
    title: "Add a why-text for you to fill in",
    safety: "unsafe",
    changes: [
      { set: below(campaign.at, "transparency", "why"), value: "You see this because … (say what they did)" },
    ],
  };
}
