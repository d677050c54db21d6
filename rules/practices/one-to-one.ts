import { definePractice, meetsInPerson } from "../../src/rule/index.ts";

export default definePractice({
  id: "one-to-one",
  summary: "Meets people in person, or talks with them, knowing about them already",
  because: "Meets people one to one and knows about them already",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    const where = campaign.channels.find(({ value }) => value === "in_store") ?? campaign.channels[0];
    return where && meetsInPerson(campaign, ctx.project) ? { at: where.at } : undefined;
  },
});
