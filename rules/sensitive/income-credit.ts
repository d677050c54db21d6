import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "income-credit",
  people: "rich, poor or trusted with credit",
  summary: "What somebody earns is not yours to guess",
  why: "People do not tell their neighbours what they earn. 87 % of people in France and Germany do not want advertisements chosen by their income.",
  severity: "warning",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "ecoa-fha",
    "google-ads-sensitive",
    "google-ads-hec",
    "meta-personal-attributes",
    "fcra",
  ],
  instead: "Show the price range and let people choose, or go by what they bought from you.",
});
