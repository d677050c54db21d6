import {
  adChannelsOf,
  type Campaign,
  defineRule,
  isMarketing,
  isRetargeting,
  nameOf,
  type Place,
  weekOf,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "frequency/few-creatives",
  summary: "The same advertisement over and over",
  why: "It is the same picture again that makes people feel followed: 55 % are put off by seeing the same advertisement several times (UK, 1,600 people).",
  severity: "warning",
  since: "0.1.0",
  practice: "repeated-exposure",
  sources: ["inskin-2014", "leadenforce-guide"],
  needs: ["frequency", "copy"],
  options: {
    fewest: { description: "So many different advertisements are enough", default: 3 },
    often: { description: "So many times a week are too few to tire of one", default: 5 },
  },
  messages: {
    few: {
      says: "“{name}” may show one person the same {creatives} up to {week} times a week",
      instead: "Take turns with {fewest} or more that differ, or show it at most {often} times a week.",
    },
  },
  campaign(campaign, ctx) {
    const { fewest, often } = ctx.options;
    if (!isMarketing(campaign) || !isRetargeting(campaign, ctx.project)) return [];
    // Of advertisements that are only partly in the file, nobody can say how many there are.
    if (campaign.coverage.copy !== "authoritative") return [];
    const ads = adChannelsOf(campaign).map(({ value }) => value);
    const shown = creativesOf(campaign, ads);
    if (shown === undefined || shown.count >= fewest) return [];
    const week = weekOf(campaign, ads, ctx.today)?.aWeek;
    if (week === undefined || week <= often) return [];
    const creatives = shown.count === 1 ? "advertisement" : `${shown.count} advertisements`;
    const data = { name: nameOf(campaign), creatives, week: Math.round(week), fewest, often };
    return [ctx.finding("few", { at: shown.at, data })];
  },
});

/** How many different advertisements there are; nothing where none is shown, for then the file does not say. */
function creativesOf(
  { messages, creatives }: Campaign,
  ads: readonly string[],
): { readonly count: number; readonly at: Place } | undefined {
  if (ads.length === 0) return undefined;
  if (creatives) return { count: creatives.value, at: creatives.at };
  const own = messages.filter(({ channel }) => channel === undefined || ads.includes(channel.value));
  return own[0] && { count: own.length, at: own[0].at };
}
