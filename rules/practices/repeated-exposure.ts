import { adChannelsOf, definePractice, isRetargeting } from "../../src/rule/index.ts";

export default definePractice({
  id: "repeated-exposure",
  summary: "Shows the same people the same thing without limit",
  because: "Shows the same people the same thing without a cap",
  needs: ["frequency"],
  campaign(campaign, ctx) {
    const [channel] = adChannelsOf(campaign);
    // Where the platform keeps caps elsewhere, nobody can say that there is none.
    if (channel === undefined || campaign.coverage.frequency !== "authoritative") return undefined;
    const uncapped = campaign.frequency.length === 0 && isRetargeting(campaign, ctx.project);
    return uncapped ? { at: channel.at } : undefined;
  },
});
