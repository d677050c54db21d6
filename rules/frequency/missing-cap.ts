import {
  adChannelsOf,
  below,
  type Campaign,
  type Channel,
  defineRule,
  directChannelsOf,
  inWords,
  isBrowsing,
  isMarketing,
  isRetargeting,
  nameOf,
  type RuleFinding,
  throughChannel,
  type Value,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "frequency/missing-cap",
  summary: "Following people needs a cap on how often",
  why: "An advertisement that keeps coming back feels like being followed: people are annoyed from the fifth time they see it and mostly angry from the tenth (UK, 1,600 people).",
  severity: "error",
  since: "0.1.0",
  practice: "repeated-exposure",
  sources: ["inskin-2014", "getapp-2024"],
  needs: ["frequency"],
  options: {
    suggestedPerDay: { description: "Impressions a day that the fix writes into the file", default: 3 },
  },
  messages: {
    missing: {
      says: "“{name}” follows people {channels} without a cap: the same person may see it without limit",
      instead: "Cap it: at most {max} impressions a person and day, fewer when there is one creative.",
      absenceOf: "frequency",
    },
    everyTime: {
      says: "“{name}” reaches people {channels} every time they do it (“{event}”), however often that is",
      instead: "Cap it: at most one a week. Or say after how long it may start again (`trigger.reentry`).",
      absenceOf: "frequency",
    },
  },
  campaign(campaign, ctx): RuleFinding[] {
    if (!isRetargeting(campaign, ctx.project)) return [];
    const max = ctx.options.suggestedPerDay;
    // Without a pause the whole day's worth may come within minutes.
    const daily = { max, per: "1d", ...(max > 1 && { apart: "4h" }) };
    const ads = missingOn(adChannelsOf(campaign), campaign, daily, `Add a cap of ${max} impressions a day`);
    const weekly = { max: 1, per: "7d" };
    const direct = startsAnew(campaign)
      ? missingOn(directChannelsOf(campaign), campaign, weekly, "Add a cap of one message a week")
      : undefined;
    const event = campaign.trigger?.event?.value ?? "";
    return [
      ...(ads ? [ctx.finding("missing", { ...ads, data: { ...ads.data, max } })] : []),
      ...(direct
        ? [ctx.finding("everyTime", { ...direct, data: { ...direct.data, event }, severity: "warning" })]
        : []),
    ];
  },
});

/** Goes out whenever somebody looks at something, and nothing keeps it from going out again the next time. */
function startsAnew(campaign: Campaign): boolean {
  const event = campaign.trigger?.event?.value;
  return (
    isMarketing(campaign) &&
    event !== undefined &&
    isBrowsing(event) &&
    !campaign.trigger?.reentryAfterDays?.value
  );
}

/** What a finding says of the channels that have no cap; nothing when all have one. */
function missingOn(channels: readonly Value<Channel>[], campaign: Campaign, cap: object, title: string) {
  const [first, ...others] = channels.filter(({ value }) => !isCapped(campaign, value));
  if (first === undefined) return undefined;
  const uncapped = [first, ...others].map(({ value }) => value);
  const list = below(campaign.at, "frequency");
  const changes = uncapped.map((channel) => ({ append: list, value: { channel, ...cap } }));
  return {
    at: first.at,
    data: { name: nameOf(campaign), channels: inWords(uncapped.map(throughChannel)) },
    related: others.map(({ at }) => ({ at, message: "No cap here either" })),
    fix: { title, safety: "safe" as const, changes },
  };
}

function isCapped({ frequency }: Campaign, channel: Channel): boolean {
  return frequency.some((cap) => cap.channel.value === channel || cap.channel.value === "all");
}
