import {
  adChannelsOf,
  defineRule,
  inWords,
  isDecidingOffer,
  nameOf,
  offersIn,
  protectedCriteriaOf,
} from "../../src/rule/index.ts";

/** Policies that speak of what is advertised on a platform only. */
const OF_PLATFORMS = ["meta-special-ads", "google-ads-hec"];

export default defineRule({
  id: "governance/discrimination",
  summary: "Homes, jobs and credit are shown to everybody alike",
  why: "Who never sees the advertisement never gets the flat, the job or the loan, and never learns that they were left out. 78 % of people in France and Germany do not want advertisements chosen by ethnic origin.",
  severity: "error",
  since: "0.1.0",
  sources: ["global-witness-2021", "ecoa-fha", ...OF_PLATFORMS],
  needs: ["conditions"],
  messages: {
    sorts: {
      says: "“{name}” chooses who sees an offer ({offer}) by {criteria}",
      instead:
        "Take these conditions out and let everybody of age in the region see it. To reach people who were left out before, add channels instead of filters.",
    },
  },
  campaign(campaign, ctx) {
    const [offer] = offersIn(campaign).filter(({ offer }) => isDecidingOffer(offer));
    if (offer === undefined) return [];
    const criteria = protectedCriteriaOf(campaign, ctx);
    const [first, ...others] = criteria;
    if (first === undefined) return [];
    const inAds = adChannelsOf(campaign).length > 0;
    const sources = ["global-witness-2021", "ecoa-fha", ...(inAds ? OF_PLATFORMS : [])];
    const isForbidden = inAds || ctx.applies("ecoa-fha", campaign);
    const finding = ctx.finding("sorts", {
      at: first.at,
      data: {
        name: nameOf(campaign),
        offer: offer.offer.replaceAll("_", " "),
        criteria: inWords(criteria.map(({ what }) => what)),
      },
      confidence: offer.confidence,
      ...(!(isForbidden && offer.confidence === "high") && { severity: "warning" }),
      sources,
      related: [
        { at: offer.at, message: "This is what it offers" },
        ...others.map(({ at, what }) => ({ at, message: `This goes by ${what}` })),
      ],
    });
    return [finding];
  },
});
