import {
  defineRule,
  fillIn,
  guessIn,
  isContextual,
  isMarketing,
  keyOf,
  nameOf,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "control/undisclosed-inference",
  summary: "A guess about people is told to them",
  why: "A guess that hits home, from nowhere, is what people call creepy. Companies that predict what they want and make offers from it feel like Big Brother to 65 % in the US and UK; a plain reason takes the edge off.",
  severity: "warning",
  since: "0.1.0",
  sources: ["jwt-2012", "global-witness-2021", "hbr-2018", "dsa-26-1d", "gdpr-14"],
  needs: ["conditions", "transparency"],
  messages: {
    missing: {
      says: "“{name}” picks people by a model's guess (“{prediction}”) and does not say so",
      instead:
        "Add `transparency.why` with the plain reason behind the guess: “You have not ordered since spring.”",
      absenceOf: "transparency",
    },
  },
  campaign(campaign, ctx) {
    const { transparency } = campaign;
    if (transparency?.why || !isMarketing(campaign) || isContextual(campaign, ctx.project)) return [];
    const guess = guessIn(campaign, ctx.project);
    if (guess === undefined) return [];
    const finding = ctx.finding("missing", {
      at: transparency ? keyOf(transparency.at) : (campaign.channels[0]?.at ?? campaign.id.at),
      data: { name: nameOf(campaign), prediction: guess.value },
      related: [{ at: guess.at, message: "This is the guess" }],
      fix: fillIn(
        campaign,
        ["transparency", "why"],
        "Add a why-text for you to fill in",
        "you see this because …",
      ),
    });
    return [finding];
  },
});
