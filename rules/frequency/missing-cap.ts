import {
  adChannelsOf,
  below,
  type Campaign,
  type Channel,
  defineRule,
  type FixProposal,
  inWords,
  isRetargeting,
  nameOf,
  throughChannel,
  type Value,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "frequency/missing-cap",
  summary: "Retargeting needs a cap on how often one person sees it",
  why: "An advertisement that keeps coming back feels like being followed: people are annoyed from the fifth time they see it and mostly angry from the tenth (UK, 1,600 people).",
  severity: "error",
  since: "0.1.0",
  practice: "repeated-exposure",
  sources: ["inskin-2014"],
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
  },
  campaign(campaign, ctx) {
    if (!isRetargeting(campaign, ctx.project)) return [];
    const [first, ...others] = adChannelsOf(campaign).filter(({ value }) => !isCapped(campaign, value));
    if (first === undefined) return [];
    const max = ctx.options.suggestedPerDay;
    const ways = [first, ...others].map(({ value }) => throughChannel(value));
    const finding = ctx.finding("missing", {
      at: first.at,
      data: { name: nameOf(campaign), channels: inWords(ways), max },
      related: others.map(({ at }) => ({ at, message: "No cap here either" })),
      ...(campaign.format === "native" && { fix: capFor([first, ...others], campaign, max) }),
    });
    return [finding];
  },
});

function isCapped({ frequency }: Campaign, channel: Channel): boolean {
  return frequency.some((cap) => cap.channel.value === channel || cap.channel.value === "all");
}

function capFor(channels: readonly Value<Channel>[], campaign: Campaign, max: number): FixProposal {
  const caps = channels.map(({ value }) => ({ channel: value, max, per: "1d" }));
  const list = below(campaign.at, "frequency");
  return {
    title: `Add a cap of ${max} impressions a day`,
    safety: "safe",
    changes: caps.map((cap) => ({ append: list, value: cap })),
  };
}
