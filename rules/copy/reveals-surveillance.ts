import { type ClaimKind, claimsIn, defineRule } from "../../src/rule/index.ts";

/** How a phrase sounds, as it follows “reads as if”. */
const SOUNDS: Partial<Record<ClaimKind, string>> = {
  watched: "you had been watching",
  counted: "you were counting the days",
  followed: "you knew where they are",
};
/** What a token prints. */
const PRINTS: Partial<Record<ClaimKind, string>> = {
  printedInterest: "what the reader looked at or put aside",
  printedPlace: "where the reader is or was",
};

export default defineRule({
  id: "copy/reveals-surveillance",
  summary: "Copy that tells people they were watched",
  why: "People know that shops keep records, and mind being shown the record. 73 % in the US reject advertisements made from following them on the same website, 86 % from following them in shops, and 52 % are uncomfortable with being tracked by a shop at all.",
  severity: "warning",
  since: "0.1.0",
  sources: ["turow-2009", "accenture-2016", "richrelevance-2016", "accenture-pulse-2018"],
  needs: ["copy"],
  messages: {
    phrase: {
      says: "“{phrase}” in {where} reads as if {sounds}",
      instead:
        "Talk about the thing, not about what the person did: “The oak cot is back, and it ships on Monday”.",
    },
    token: {
      says: "“{phrase}” prints {holds} in {where}",
      instead:
        "Leave it out where others can read it: “Your basket is saved” says enough. In the message itself, show the thing without telling how you know.",
    },
  },
  campaign(campaign, ctx) {
    return claimsIn(campaign, ctx).flatMap(({ kind, at, quote, where, seen }) => {
      const sounds = SOUNDS[kind];
      const holds = PRINTS[kind];
      const data = { phrase: quote, where };
      if (sounds) return ctx.finding("phrase", { at, data: { ...data, sounds } });
      if (holds === undefined) return [];
      const severity = seen === "opened" ? "info" : "warning";
      return ctx.finding("token", { at, data: { ...data, holds }, severity, confidence: "medium" });
    });
  },
});
