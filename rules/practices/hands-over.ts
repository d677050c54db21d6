import { definePractice, handedOver } from "../../src/rule/index.ts";

export default definePractice({
  id: "hands-over",
  summary: "Hands what it knows about people to an advertising platform or another company",
  because: "Hands people's data to others for advertising (“{what}”)",
  needs: ["provenance"],
  campaign(campaign, ctx) {
    const what = handedOver(campaign, ctx.project);
    return what && { at: what.at, data: { what: what.value } };
  },
});
