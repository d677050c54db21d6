import { defineRule, fillIn, nameOf } from "../../src/rule/index.ts";

export default defineRule({
  id: "governance/no-owner",
  summary: "Somebody must answer for a campaign that can hurt",
  why: "When a person asks why they got this, somebody must know. Where nobody owns a campaign, it runs on after its reason is gone.",
  severity: "info",
  since: "0.1.0",
  inScore: false,
  sources: ["gdpr-5"],
  needs: ["owner"],
  options: {
    everyCampaign: {
      description: "Ask for an owner in every campaign, not only in those that can hurt",
      default: false,
    },
  },
  messages: {
    missing: {
      says: "“{name}” {reason}, and names nobody who answers for it",
      instead: "Add `owner:` with the person or team whom a complaint would reach.",
      absenceOf: "owner",
    },
  },
  campaign(campaign, ctx) {
    if (campaign.owner) return [];
    const trait = ctx.project
      .segmentsOf(campaign)
      .flatMap((segment) => ctx.traits(segment))
      .find(({ likely, excluded }) => likely && !excluded);
    const isPolitical = campaign.offers.some(({ value }) => value === "political");
    const reason = trait
      ? `picks people by something sensitive (${trait.category.replaceAll("-", " ")})`
      : campaign.automatedDecision
        ? "lets a machine decide about people"
        : isPolitical
          ? "is political"
          : ctx.options.everyCampaign && "goes out to people";
    if (!reason) return [];
    const finding = ctx.finding("missing", {
      at: campaign.id.at,
      data: { name: nameOf(campaign), reason },
      fix: fillIn(campaign, ["owner"], "Add an owner for you to fill in", "who answers for it"),
    });
    return [finding];
  },
});
