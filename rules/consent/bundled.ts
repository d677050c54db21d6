import {
  type Campaign,
  claimsAYes,
  type DataSource,
  defineRule,
  isMarketing,
  nameOf,
  type RuleContext,
  type RuleFinding,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "consent/bundled",
  summary: "A yes counts when it was given freely, to one thing",
  why: "A box that was ticked already, or a yes that came with something else, takes the choice away and calls it one. People notice later, and feel tricked: 83 % are more willing to share data when they see what for and can decide.",
  severity: "error",
  since: "0.1.0",
  sources: ["accenture-pulse-2018", "dsa-25", "gdpr-7"],
  needs: ["consent"],
  messages: {
    preTicked: {
      says: "“{name}” counts a box that was ticked before people saw it as their yes",
      instead:
        "Leave the box empty and ask again; until people have answered, write only to those who ticked one themselves.",
    },
    bundled: {
      says: "“{name}” rests on one yes to several things, or on a yes that was the price of something else",
      instead:
        "Ask for each use by itself, and let people have the rest without it. Then ask again those who had no choice.",
    },
  },
  campaign(campaign, ctx) {
    return isMarketing(campaign) ? flawsIn(campaign, ctx) : [];
  },
  dataSource(source, ctx) {
    return flawsIn(source, ctx);
  },
});

type Keys = "preTicked" | "bundled";

function flawsIn(holder: Campaign | DataSource, ctx: RuleContext<Keys>): RuleFinding[] {
  const { consent } = holder;
  if (consent === undefined || !claimsAYes(consent)) return [];
  const severity = ctx.applies("gdpr-7", holder) ? "error" : "warning";
  return (["preTicked", "bundled"] as const).flatMap((flaw) => {
    const said = consent[flaw];
    return said?.value ? [ctx.finding(flaw, { at: said.at, data: { name: nameOf(holder) }, severity })] : [];
  });
}
