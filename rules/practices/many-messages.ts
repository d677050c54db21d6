import { definePractice, directChannelsOf, isMarketing, throughChannel } from "../../src/rule/index.ts";

/** From the second message a week on, several times as many people switch push messages off as at one a week. */
const MANY_A_WEEK = 2;

export default definePractice({
  id: "many-messages",
  summary: "Writes to the same people several times a week",
  because: "Writes to the same people {channel} up to {week} times a week",
  needs: ["frequency"],
  campaign(campaign) {
    if (!isMarketing(campaign)) return undefined;
    const direct = new Set<string>(directChannelsOf(campaign).map(({ value }) => value));
    if (direct.size === 0) return undefined;
    for (const { channel, max, per, at } of campaign.frequency) {
      if (per.value === "campaign" || !(direct.has(channel.value) || channel.value === "all")) continue;
      const week = (max.value / per.value) * 7;
      // A cap over less than a week says how close together, not how many a week: two on one day may be all.
      if (week < MANY_A_WEEK || max.value < MANY_A_WEEK) continue;
      return { at, data: { channel: throughChannel(channel.value), week: Math.round(week) } };
    }
    return undefined;
  },
});
