import { defineRule, isRunning, nameOf } from "../../src/rule/index.ts";

export default defineRule({
  id: "governance/review-overdue",
  summary: "A promised second look has not happened",
  why: "What was fine when it was decided goes stale: people move on, babies grow up, laws change. A review date is a promise to look again; past it, nobody has.",
  severity: "warning",
  since: "0.1.0",
  inScore: false,
  sources: ["gdpr-5"],
  needs: ["owner"],
  options: {
    everyCampaign: {
      description: "Ask for a review date in every running campaign without an end",
      default: false,
    },
  },
  messages: {
    overdue: {
      says: "“{name}” was to be looked at again by {day}, and still runs",
      instead:
        "Look at it: who gets it, on what grounds, whether it is still wanted. Then set `reviewBy` to the next date.",
    },
    noDate: {
      says: "“{name}” runs without an end, and no day is set to look at it again",
      instead: "Add `reviewBy:` with a day within a year.",
      absenceOf: "owner",
    },
  },
  campaign(campaign, ctx) {
    if (!isRunning(campaign, ctx.today)) return [];
    const { reviewBy, schedule } = campaign;
    const name = nameOf(campaign);
    if (reviewBy) {
      if (reviewBy.value >= ctx.today) return [];
      return [ctx.finding("overdue", { at: reviewBy.at, data: { name, day: reviewBy.value } })];
    }
    if (!ctx.options.everyCampaign || schedule?.end) return [];
    return [ctx.finding("noDate", { at: campaign.id.at, data: { name }, severity: "info" })];
  },
});
