import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "health",
  people: "living with an illness or a medical condition",
  summary: "An illness is not an audience",
  why: "People tell their doctor, not a shop. 87 % of people in France and Germany do not want advertisements chosen by information on their health; 42 % of people in the US call recommendations based on health issues creepy.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "accenture-hyperpersonalisation-2014",
    "wa-mhmda-030",
    "ftc-goodrx",
    "dsa-26-3",
    "nai-health",
    "google-ads-sensitive",
    "gdpr-9",
  ],
  instead:
    "Say what you offer and let people find it: a page, a search advertisement, a reminder they sign up for.",
});
