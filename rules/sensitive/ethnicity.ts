import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "ethnicity",
  people: "of a certain race or ethnic origin",
  summary: "Nobody's origin is a reason to see an advertisement",
  why: "Sorting people by race or origin feels like being judged by one's face or name, and decides who hears of a flat, a job or a loan. 78 % of people in France and Germany do not want advertisements chosen by their race or ethnicity.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "dsa-26-3",
    "ecoa-fha",
    "cpra-sensitive",
    "ai-act-5-1g",
    "google-ads-sensitive",
    "meta-personal-attributes",
    "gdpr-9",
  ],
  instead:
    "Show the product to everybody who may want it, picture many kinds of people, and let each choose a language.",
});
