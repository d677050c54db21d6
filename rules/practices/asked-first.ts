import { definePractice, isSoundYes } from "../../src/rule/index.ts";

export default definePractice({
  id: "asked-first",
  summary: "Addresses people who said yes",
  because: "These people said yes first",
  needs: ["consent"],
  campaign(campaign, ctx) {
    const basis = campaign.consent?.basis;
    if (basis?.value !== "opt_in" && basis?.value !== "double_opt_in") return undefined;
    return isSoundYes(campaign, ctx) ? { at: basis.at } : undefined;
  },
});
