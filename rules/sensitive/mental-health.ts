import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "mental-health",
  people: "struggling with their mental health",
  summary: "A troubled mind is not an audience",
  why: "People choose carefully whom they tell, and who was picked out feels watched at the worst time. 87 % of people in France and Germany do not want advertisements chosen by information on their health; a guess that they care about mental health makes people in the US uncomfortable (−0.58 on a scale from −3 to 3).",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "uchicago-2018",
    "ftc-betterhelp",
    "accenture-hyperpersonalisation-2014",
    "wa-mhmda-030",
    "dsa-26-3",
    "google-ads-sensitive",
    "gdpr-9",
  ],
  instead:
    "Say to everybody what you offer and where to find help, and let people come: a page, a search advertisement.",
});
