import {
  adChannelsOf,
  definePractice,
  elsewhereIn,
  isRetargeting,
  throughChannel,
} from "../../src/rule/index.ts";

export default definePractice({
  id: "retargeting",
  summary: "Follows people with advertisements for what they looked at",
  because: "Follows people {channel} with what they looked at",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    const [channel] = adChannelsOf(campaign);
    if (channel === undefined || !isRetargeting(campaign, ctx.project)) return undefined;
    // What they looked at on other sites counts as that.
    if (ctx.project.segmentsOf(campaign).some((segment) => elsewhereIn(segment, ctx.project)))
      return undefined;
    return { at: channel.at, data: { channel: throughChannel(channel.value) } };
  },
});
