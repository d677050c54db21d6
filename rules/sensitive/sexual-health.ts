import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "sexual-health",
  people: "dealing with their sexual health",
  summary: "What happens in bed stays out of the audience",
  why: "Few things are more private, and being found out can cost a job or a marriage. 87 % of people in France and Germany do not want advertisements chosen by information on their health; a guess that they care about reproductive health makes people in the US uncomfortable (−0.67 on a scale from −3 to 3).",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "uchicago-2018",
    "wa-mhmda-030",
    "ftc-goodrx",
    "dsa-26-3",
    "google-ads-sensitive",
    "cpra-sensitive",
    "gdpr-9",
  ],
  instead: "Put it on a page people find by themselves, and keep no list of who read it or bought it.",
});
