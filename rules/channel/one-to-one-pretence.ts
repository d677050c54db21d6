import { defineRule, isAnswer, isMarketing, type Message, type Value, wordAt } from "../../src/rule/index.ts";
import words from "./one-to-one-pretence.json" with { type: "json" };

/** `Re: `, `AW: `, `返信：` before a subject. A pun such as “Re:Think” has no space. */
const PREFIX = new RegExp(`^\\s*((?:${words.prefixes.join("|")})(?:\\[\\d+\\])?\\s?(?:: |：))`, "i");

const { ja, ...spaced } = words.phrases;
/** Japanese has no spaces to tell words apart by. */
const PHRASES = [
  new RegExp(`(?<!\\p{L})(?:${Object.values(spaced).flat().map(asWritten).join("|")})(?!\\p{L})`, "iu"),
  new RegExp(ja.map(asWritten).join("|"), "iu"),
];

export default defineRule({
  id: "channel/one-to-one-pretence",
  summary: "Mail to many that pretends to be a letter from one",
  why: "People answer a letter, and feel foolish when they learn that a machine wrote it to thousands. Trust goes with it: 36 % find it creepy enough when a shop they walk into greets them by name (US, 2014).",
  severity: "warning",
  since: "0.1.0",
  sources: ["can-spam", "eprivacy-13", "accenture-hyperpersonalisation-2014"],
  needs: ["copy"],
  messages: {
    reply: {
      says: "“{words}” makes the subject look like an answer to a mail nobody wrote",
      instead: "Begin with what it is about. An offer can look like one.",
    },
    letter: {
      says: "“{words}” sounds like one person writing to another, and it goes to many",
      instead: "Write as the company you are, and say what you offer.",
    },
  },
  campaign(campaign, ctx) {
    // Whoever filled in a form does get an answer.
    if (!isMarketing(campaign) || isAnswer(campaign)) return [];
    return campaign.messages.flatMap((message) => {
      const { subject } = message;
      const prefix = subject && PREFIX.exec(subject.value)?.[1]?.trim();
      if (subject && prefix)
        return [ctx.finding("reply", { at: wordAt(subject.at, prefix), data: { words: prefix } })];
      const found = textsOf(message).flatMap((text) => phraseIn(text) ?? [])[0];
      return found
        ? [ctx.finding("letter", { at: wordAt(found.at, found.value), data: { words: found.value } })]
        : [];
    });
  },
});

function textsOf({ subject, preheader, title, body }: Message): Value<string>[] {
  return [subject, preheader, title, body].filter((text) => text !== undefined);
}

function phraseIn(text: Value<string>): Value<string> | undefined {
  for (const phrase of PHRASES) {
    const found = phrase.exec(text.value)?.[0];
    if (found) return { ...text, value: found };
  }
  return undefined;
}

/** Any kind of space and apostrophe will do. */
function asWritten(phrase: string): string {
  return phrase.replaceAll("'", "['’]").replaceAll(" ", "\\s{1,3}");
}
