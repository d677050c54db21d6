import { type Campaign, defineRule, isDecidingOffer, nameOf, offersIn } from "../../src/rule/index.ts";

/** What a decision is about, in words. Content is no decision about anybody. */
const ABOUT: Readonly<Record<string, string>> = {
  price: "what each person pays",
  credit: "what each person is lent",
  eligibility: "who may have it",
  exclusion: "who is left out",
};

export default defineRule({
  id: "governance/no-human-review",
  summary: "Nobody looks at what the machine decided about people",
  why: "Being turned down by something that cannot be asked why is the end of the matter for the person. 65 % in the US and UK say that companies which predict what they want and act on it feel like Big Brother.",
  severity: "error",
  since: "0.1.0",
  practice: "personal-price",
  sources: ["jwt-2012", "cpra-admt", "gdpr-22", "br-lgpd", "quebec-25"],
  needs: [],
  messages: {
    none: {
      says: "In “{name}” a machine decides {what}, and no person looks at it",
      instead:
        "Let somebody with the power to change it look before it counts, or give people a way to ask for that, and tell them about both.",
    },
    notSaid: {
      says: "In “{name}” a machine decides {what}, and nothing says whether a person looks at it",
      instead:
        "Add `humanReview` to `automatedDecision`: true when somebody looks before it counts, or can be asked to.",
    },
  },
  campaign(campaign, ctx) {
    const decision = campaign.automatedDecision;
    const what = decision && ABOUT[decision.about.value];
    if (decision === undefined || what === undefined || decision.humanReview?.value) return [];
    const data = { name: nameOf(campaign), what };
    if (decision.humanReview === undefined) {
      return [ctx.finding("notSaid", { at: decision.about.at, data, severity: "warning" })];
    }
    const severity = isSignificant(campaign, decision.about.value) ? "error" : "warning";
    return [ctx.finding("none", { at: decision.humanReview.at, data, severity })];
  },
});

/** A loan or a home denied changes a life; a dearer garden chair does not. */
function isSignificant(campaign: Campaign, about: string): boolean {
  if (about === "credit" || about === "eligibility") return true;
  return offersIn(campaign).some(
    ({ offer }) => isDecidingOffer(offer) || offer === "insurance" || offer === "health_care",
  );
}
