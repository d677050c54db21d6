import { defineRule, inWords, nameOf, overreachesOf } from "../../src/rule/index.ts";

/** How people would say it; any other key is read by its last word. */
const IN_WORDS: Readonly<Record<string, string>> = {
  "marketing.communications.email": "marketing by e-mail",
  "marketing.communications.sms": "marketing by text message",
  "marketing.communications.push": "push messages",
  "marketing.communications.whatsapp": "marketing by WhatsApp",
  "marketing.communications.voice": "marketing by phone",
  "marketing.communications.direct_mail": "marketing by post",
  "marketing.advertising.first_party.targeted": "advertisements chosen for each person",
  "marketing.advertising.third_party.targeted":
    "advertisements chosen for each person with data from elsewhere",
};

export default defineRule({
  id: "consent/purpose-mismatch",
  summary: "Data is used for something people did not agree to",
  why: "People say yes to one thing. Finding their data at work on another is the moment a favour turns into a betrayal: 83 % of people in France and Germany do not want advertisements chosen by data they shared with the company.",
  severity: "warning",
  since: "0.1.0",
  sources: ["global-witness-2021", "gdpr-5"],
  needs: ["provenance", "consent"],
  messages: {
    mismatch: {
      says: "“{name}” uses “{source}” for {use}, but people agreed to {agreed} only",
      instead: "Leave this source out, or ask people for this use too and note it under `consent.purpose`.",
    },
  },
  campaign(campaign, ctx) {
    return overreachesOf(campaign, ctx.project).map(({ source, uses, agreed }) =>
      ctx.finding("mismatch", {
        at: uses[0].channel.at,
        data: {
          name: nameOf(campaign),
          source: nameOf(source),
          use: inWords([...new Set(uses.map(({ use }) => useInWords(use)))]),
          agreed: inWords(agreed.map(({ value }) => useInWords(value))),
        },
        related: agreed.slice(0, 1).map(({ at }) => ({ at, message: "This is what people agreed to" })),
      }),
    );
  },
});

function useInWords(key: string): string {
  return IN_WORDS[key] ?? key.slice(key.lastIndexOf(".") + 1).replaceAll("_", " ");
}
