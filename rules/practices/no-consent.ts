import { definePractice, notAskedIn } from "../../src/rule/index.ts";

export default definePractice({
  id: "no-consent",
  summary: "Addresses people who were not asked",
  because: "Nobody asked these people (basis: {basis})",
  needs: ["consent"],
  campaign(campaign, ctx) {
    const unasked = notAskedIn(campaign, ctx.project);
    return unasked && { at: unasked.basis.at, data: { basis: unasked.basis.value.replace("_", " ") } };
  },
});
