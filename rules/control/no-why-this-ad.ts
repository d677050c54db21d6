import {
  adChannelsOf,
  defineRule,
  fillIn,
  guessIn,
  isContextual,
  isMarketing,
  nameOf,
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
  },
  campaign(campaign, ctx) {
    const { transparency } = campaign;
    if (transparency?.why || !isMarketing(campaign) || isContextual(campaign, ctx.project)) return [];
    // What a model guessed at is a matter of its own: control/undisclosed-inference.
    const [channel] = adChannelsOf(campaign);
    if (channel === undefined || guessIn(campaign, ctx.project)) return [];
    const finding = ctx.finding("missing", {
      at: transparency?.at ?? channel.at,
      data: { name: nameOf(campaign) },
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
