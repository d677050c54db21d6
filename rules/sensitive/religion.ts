import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "religion",
  people: "of a certain religion or belief",
  summary: "What somebody believes is not an audience",
  why: "Faith is between people and their conscience, and in some places it is dangerous to be known for it. 81 % of people in France and Germany do not want advertisements chosen by religious views.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "uchicago-2018",
    "dsa-26-3",
    "cpra-sensitive",
    "ai-act-5-1g",
    "ecoa-fha",
    "google-ads-sensitive",
    "meta-personal-attributes",
    "gdpr-9",
  ],
  instead:
    "Write for the season, the dish or the book, show it to everybody, or advertise on pages about it without keeping who read them.",
});
