import { type Campaign, defineRule, nameOf, type Segment } from "../../src/rule/index.ts";

export default defineRule({
  id: "governance/platform-flag",
  summary: "The platform itself says that an audience holds sensitive data",
  why: "A platform sees what stands behind an audience and nobody else does. When even the one who sells the reach holds back, people would mind.",
  severity: "warning",
  since: "0.1.0",
  sources: ["meta-audience-flags"],
  needs: [],
  messages: {
    flagged: {
      says: "The platform itself has flagged “{name}”: “{words}”",
      instead:
        "Find out which pages, events or names it means, take them out of the audience, and have it reviewed again before you rebuild it elsewhere.",
    },
  },
  segment: (segment, ctx) => flag(segment, (details) => ctx.finding("flagged", details)),
  campaign: (campaign, ctx) => flag(campaign, (details) => ctx.finding("flagged", details)),
});

function flag<T>(
  subject: Campaign | Segment,
  finding: (details: { at: Campaign["at"]; data: { name: string; words: string } }) => T,
): T[] {
  const { flaggedByPlatform: words } = subject;
  return words ? [finding({ at: words.at, data: { name: nameOf(subject), words: words.value } })] : [];
}
