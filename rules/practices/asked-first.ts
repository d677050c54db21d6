import { definePractice, overreachesOf } from "../../src/rule/index.ts";

export default definePractice({
  id: "asked-first",
  summary: "Addresses people who said yes",
  because: "These people said yes first",
  needs: ["consent"],
  campaign(campaign, ctx) {
    const basis = campaign.consent?.basis;
    // A yes to something else is no credit.
    if (overreachesOf(campaign, ctx.project).length > 0) return undefined;
    return basis?.value === "opt_in" || basis?.value === "double_opt_in" ? { at: basis.at } : undefined;
  },
});
