import { definePractice, isContextual } from "../../src/rule/index.ts";

export default definePractice({
  id: "contextual",
  summary: "Goes by the page or the moment, not by the person",
  because: "Goes by the page or the moment, not by who somebody is",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    return isContextual(campaign, ctx.project) ? { at: campaign.audience.at } : undefined;
  },
});
