import {
  type Consent,
  consentChain,
  defineRule,
  isMarketing,
  isRunning,
  lastDayOf,
  nameOf,
  type RuleFinding,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "consent/expired",
  summary: "A yes that is over is no yes",
  why: "People forget what they agreed to years ago, and a message on the strength of it comes out of nowhere. 83 % are more willing to share data when they stay in control of it.",
  severity: "error",
  since: "0.1.0",
  sources: ["accenture-pulse-2018", "esp-policies", "casl", "gdpr-5"],
  needs: ["consent"],
  messages: {
    over: {
      says: "What people agreed to for “{name}” ended on {day}",
      instead: "Ask these people again, and leave out those who do not answer.",
    },
    endsFirst: {
      says: "“{name}” runs until {end}, but what people agreed to ends on {day}",
      instead: "End the campaign on that day, or ask people again before it.",
    },
  },
  campaign(campaign, ctx) {
    if (!isMarketing(campaign) || !isRunning(campaign, ctx.today)) return [];
    const end = campaign.schedule?.end;
    const name = nameOf(campaign);
    return consentChain(campaign, ctx.project).flatMap(({ holder, consent }): RuleFinding[] => {
      const day = lastDayOf(consent);
      if (day === undefined) return [];
      // What ended at a source is found there.
      if (day < ctx.today) {
        return holder === campaign ? [ctx.finding("over", { at: endIn(consent), data: { name, day } })] : [];
      }
      if (end === undefined || end.value <= day) return [];
      const finding = ctx.finding("endsFirst", {
        at: end.at,
        data: { name, end: end.value, day },
        severity: "warning",
        related: [{ at: endIn(consent), message: "What people agreed to ends here" }],
      });
      return [finding];
    });
  },
  dataSource(source, ctx) {
    const { consent } = source;
    const day = consent && lastDayOf(consent);
    if (consent === undefined || day === undefined || day >= ctx.today) return [];
    return [ctx.finding("over", { at: endIn(consent), data: { name: nameOf(source), day } })];
  },
});

function endIn({ expires, at }: Consent) {
  return expires?.at ?? at;
}
