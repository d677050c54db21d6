import { defineRule, isMarketing, type Message, type Value, wordAt } from "../../src/rule/index.ts";

/** Phrases in which a company talks as an acquaintance who has been keeping notes. */
const PHRASES: readonly { pattern: RegExp; sounds: string }[] = [
  {
    pattern: /\bwe know (?:that )?you(?:'re|'ve|'ll|’re|’ve|’ll| are| have| love| like| need| want)?\b/i,
    sounds: "as if you knew them",
  },
  {
    pattern: /\bwe know (?:what|when|where|how|who|exactly)\b[^.!?]{0,40}\byour?\b/i,
    sounds: "as if you had been watching",
  },
  {
    pattern: /\bwe(?:'ve|’ve| have)? (?:noticed|saw|spotted|remember(?:ed)?)\b[^.!?]{0,40}\byour?\b/i,
    sounds: "as if you had been watching",
  },
  {
    pattern: /\bwe(?:'ve|’ve| have)? (?:been )?(?:thinking|dreaming) (?:about|of) you\b/i,
    sounds: "like a suitor",
  },
  {
    pattern: /\b(?:remember|recall) (?:when|the) you (?:bought|ordered|looked|searched)\b/i,
    sounds: "like a reminder of what they did",
  },
  {
    pattern: /\b(?:since|ever since|after) you (?:bought|ordered|looked at|searched for|purchased)\b/i,
    sounds: "like a reminder of what they did",
  },
  {
    pattern: /\b(?:it(?:'s|’s| has) been|only) [^.!?]{0,30}\bsince (?:your last|you last)\b/i,
    sounds: "as if you were counting the days",
  },
];

export default defineRule({
  id: "copy/overfamiliar",
  summary: "Copy that talks as if it knew the person",
  why: "A shop that talks like an old friend who took notes is a stranger who took notes. 36 % find it creepy to be greeted by name on walking in; 65 % feel Big Brother in a company that predicts what they want.",
  severity: "warning",
  since: "0.1.0",
  sources: ["accenture-hyperpersonalisation-2014", "jwt-2012"],
  needs: ["copy"],
  messages: {
    phrase: {
      says: "“{phrase}” reads {sounds}",
      instead: "Talk about the thing, not about the person: “Back in stock: the oak cot” says it all.",
    },
  },
  campaign(campaign, ctx) {
    // An order confirmation may well say “after you ordered”.
    if (!isMarketing(campaign)) return [];
    return campaign.messages.flatMap((message) =>
      textsOf(message).flatMap((text) => {
        for (const { pattern, sounds } of PHRASES) {
          const phrase = pattern.exec(text.value)?.[0];
          if (phrase !== undefined) {
            return [ctx.finding("phrase", { at: wordAt(text.at, phrase), data: { phrase, sounds } })];
          }
        }
        return [];
      }),
    );
  },
});

function textsOf({ subject, preheader, title, body, callToAction }: Message): Value<string>[] {
  return [subject, preheader, title, body, callToAction].filter((text) => text !== undefined);
}
