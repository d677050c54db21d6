import {
  type Campaign,
  defineRule,
  type FindingDetails,
  nameOf,
  type Segment,
} from "../../src/rule/index.ts";

/** What a platform says of its own flags, by the key of its format. */
const POLICIES: Readonly<Record<string, string>> = {
  meta: "meta-audience-flags",
  "google-ads": "google-ads-sensitive",
};

export default defineRule({
  id: "governance/platform-flag",
  summary: "The platform itself says that an audience holds sensitive data",
  why: "A platform sees what stands behind an audience and nobody else does. When even the one who sells the reach holds back, people would mind.",
  severity: "warning",
  since: "0.1.0",
  sources: Object.values(POLICIES),
  needs: [],
  messages: {
    flagged: {
      says: "The platform itself has flagged “{name}”: “{words}”",
      instead:
        "Find out which pages, events or names it means, take them out of the audience, and have it reviewed again before you rebuild it elsewhere.",
    },
  },
  segment: (segment, ctx) => detailsOf(segment).map((details) => ctx.finding("flagged", details)),
  campaign: (campaign, ctx) => detailsOf(campaign).map((details) => ctx.finding("flagged", details)),
});

function detailsOf(subject: Campaign | Segment): FindingDetails[] {
  const { flaggedByPlatform: words, format } = subject;
  if (words === undefined) return [];
  const policy = Object.hasOwn(POLICIES, format) ? POLICIES[format] : undefined;
  return [
    { at: words.at, data: { name: nameOf(subject), words: words.value }, sources: policy ? [policy] : [] },
  ];
}
