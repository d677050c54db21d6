import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "politics",
  people: "of a certain political opinion",
  summary: "How somebody votes is nobody's target group",
  why: "The ballot is secret for a reason. 84 % of people in France and Germany do not want advertisements chosen by whom they voted for, and 72 % in the US reject that internet companies give data on users to political campaigns.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "gallup-2020",
    "uchicago-2018",
    "rehab-2021",
    "eu-political-ads",
    "dsa-26-3",
    "ai-act-5-1g",
    "google-ads-sensitive",
    "meta-personal-attributes",
    "gdpr-9",
  ],
  instead:
    "Choose by region or by the page where the advertisement stands, and show everybody there the same message.",
});
