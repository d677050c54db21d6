import { claimsIn, defineRule, privateSeverity } from "../../src/rule/index.ts";

export default defineRule({
  id: "copy/exposes-inference",
  summary: "Copy that tells people what was worked out about them",
  why: "Somebody who has told nobody about a pregnancy learns from a shop that it knows. 79 % of people in France and Germany do not want advertisements chosen by the events of their lives, and 80 % none by what is predicted from other people's data.",
  severity: "error",
  since: "0.1.0",
  sources: ["global-witness-2021", "hbr-2018", "duhigg-2012"],
  needs: ["copy"],
  messages: {
    tells: {
      says: "“{phrase}” in {where} speaks of something the reader may have told nobody",
      instead:
        "Say it only to people who told you themselves, and say that they did: “For your due date in May, from the list you started”. To all others, show the thing: “Prams, tested by parents”.",
    },
    switches: {
      says: "“{phrase}” shows a part of {where} to some people only, by what is believed about them ({category})",
      instead:
        "Show the same words to everybody, or decide by what people chose themselves: a topic in their preferences, a list they started.",
    },
  },
  campaign(campaign, ctx) {
    return claimsIn(campaign, ctx).flatMap((claim) => {
      const { kind, at, quote, where, trait, isMilder, confidence } = claim;
      if (kind !== "inference" && kind !== "condition") return [];
      const about = trait && { category: trait.category.replaceAll("-", " "), term: trait.term };
      return ctx.finding(kind === "inference" ? "tells" : "switches", {
        at,
        data: { phrase: quote, where, ...about },
        confidence,
        severity: kind === "inference" ? privateSeverity(claim) : isMilder ? "info" : "warning",
      });
    });
  },
});
