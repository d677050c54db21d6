import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "relationship",
  people: "single, in a relationship, or leaving one",
  summary: "How things stand between two people is not a shop's to know",
  why: "A shared screen can give away a separation before it is talked about. People in the US are uncomfortable when an interest in dating is worked out (−1.35 on a scale from −3 to 3); 79 % of people in France and Germany do not want advertisements chosen by life events such as marriage.",
  severity: "warning",
  since: "0.1.0",
  sources: [
    "uchicago-2018",
    "global-witness-2021",
    "google-ads-sensitive",
    "meta-personal-attributes",
    "ecoa-fha",
  ],
  instead:
    "Describe what you sell by what it does (a pan for one, a trip for two), and show it to everybody.",
});
