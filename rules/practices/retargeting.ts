import { adChannelsOf, definePractice, isRetargeting, throughChannel } from "../../src/rule/index.ts";

export default definePractice({
  id: "retargeting",
  summary: "Follows people with advertisements for what they looked at",
  because: "Follows people {channel} with what they looked at",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    const [channel] = adChannelsOf(campaign);
    if (channel === undefined || !isRetargeting(campaign, ctx.project)) return undefined;
    return { at: channel.at, data: { channel: throughChannel(channel.value) } };
  },
});
