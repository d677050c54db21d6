import { defineRule, isUnverified, keyOf, nameOf } from "../../src/rule/index.ts";

export default defineRule({
  id: "consent/unverified-supplier",
  summary: "What a supplier says people agreed to needs a look",
  why: "The person never dealt with you: whether they agreed is the supplier's word, and lists of people who did not are common. Told that an advertisement used data from elsewhere, their interest in buying fell by 17 %.",
  severity: "error",
  since: "0.1.0",
  practice: "third-party-data",
  sources: ["hbr-2018", "ftc-location", "iab-data-label", "esp-policies", "gdpr-14"],
  needs: ["provenance", "consent"],
  messages: {
    notVerified: {
      says: "Nobody checked with {supplier} that the people in “{name}” agreed",
      instead:
        "Ask for the wording they saw, the day and the proof for a sample of them; until you have it, leave the source out.",
    },
    notSaid: {
      says: "“{name}” comes from {supplier}, and does not say whether anybody checked that people agreed",
      instead:
        "Check it, and write `verifiedWithSupplier: true` under the source's `consent`, with the basis; or leave the source out.",
      absenceOf: "consent",
    },
  },
  dataSource(source, ctx) {
    if (!isUnverified(source)) return [];
    const { consent, party, id } = source;
    const data = { name: nameOf(source), supplier: source.supplier?.value ?? "its supplier" };
    const checked = consent?.verifiedWithSupplier;
    if (checked) return [ctx.finding("notVerified", { at: checked.at, data })];
    const at = consent ? keyOf(consent.at) : (party?.at ?? id.at);
    return [ctx.finding("notSaid", { at, data, severity: "warning" })];
  },
});
