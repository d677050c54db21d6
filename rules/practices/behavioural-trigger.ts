import { adChannelsOf, definePractice, isRetargeting } from "../../src/rule/index.ts";

export default definePractice({
  id: "behavioural-trigger",
  summary: "Answers what people looked at and did not buy, with a message or on the site",
  because: "Reacts to what people looked at and did not buy",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    const isAdvertisement = adChannelsOf(campaign).length > 0;
    return !isAdvertisement && isRetargeting(campaign, ctx.project)
      ? { at: campaign.trigger?.at ?? campaign.audience.at }
      : undefined;
  },
});
