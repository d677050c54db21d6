import { definePractice, directChannelsOf, isRetargeting } from "../../src/rule/index.ts";

export default definePractice({
  id: "behavioural-trigger",
  summary: "Writes to people because of what they looked at and did not buy",
  because: "Writes to people because of what they looked at",
  campaign(campaign, ctx) {
    const [channel] = directChannelsOf(campaign);
    return channel && isRetargeting(campaign, ctx.project) ? { at: channel.at } : undefined;
  },
});
