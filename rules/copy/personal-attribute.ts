import { type Claim, claimsIn, defineRule, privateSeverity } from "../../src/rule/index.ts";

const SOURCES = ["global-witness-2021", "uchicago-2018"];
const AD_POLICY = "meta-personal-attributes";

export default defineRule({
  id: "copy/personal-attribute",
  summary: "Copy that says what the reader is, has or suffers from",
  why: "“Are you pregnant?” from a company means: we think you are. 87 % of people in France and Germany do not want advertisements chosen by their health, and 81 % not by their orientation or belief; on a locked phone or over a shoulder, others read it too.",
  severity: "error",
  since: "0.1.0",
  sources: [AD_POLICY, ...SOURCES],
  needs: ["copy"],
  messages: {
    asserts: {
      says: "“{phrase}” in {where} claims to know something private about the reader ({category})",
      instead:
        "Name what you offer, not the reader. “Diabetes treatment, covered by all insurers” says it to those who look for it, and accuses nobody.",
    },
    hints: {
      says: "“{phrase}” in {where} hints at something private about the reader ({category})",
      instead:
        "Leave the telling word out: “Your order is on its way”, “Your subscription renews in May”. The details can wait until the person is signed in.",
    },
    prints: {
      says: "“{phrase}” prints what you hold about the reader ({category}) in {where}",
      instead:
        "Take the field out of the message and say that there is news. Show the details where the person is signed in.",
    },
    names: {
      says: "“{phrase}” puts the reader's name into an advertisement",
      instead: "Take the name out: nobody expects an advertisement to know it, and Meta does not allow it.",
    },
  },
  campaign(campaign, ctx) {
    return claimsIn(campaign, ctx).flatMap((claim) => {
      const message = messageFor(claim);
      if (message === undefined) return [];
      const { at, quote, where, trait, confidence, seen } = claim;
      return ctx.finding(message, {
        at,
        data: {
          phrase: quote,
          where,
          ...(trait && {
            category: trait.category.replaceAll("-", " "),
            term: trait.term,
            language: trait.language,
          }),
        },
        confidence,
        severity: privateSeverity(claim),
        sources:
          seen !== "advertisement" ? SOURCES : message === "names" ? [AD_POLICY] : [AD_POLICY, ...SOURCES],
      });
    });
  },
});

function messageFor({ kind, isMilder }: Claim): "asserts" | "hints" | "prints" | "names" | undefined {
  if (kind === "attribute") return isMilder ? "hints" : "asserts";
  if (kind === "printedTrait") return "prints";
  return kind === "printedName" ? "names" : undefined;
}
