import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "disability",
  people: "disabled",
  summary: "A disability is not an audience",
  why: "Help that was asked for is welcome; being sorted by a disability is not. 87 % of people in France and Germany do not want advertisements chosen by information on their health.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "dsa-26-3",
    "ai-act-5-1b",
    "google-ads-sensitive",
    "meta-personal-attributes",
    "cpra-sensitive",
    "gdpr-9",
  ],
  instead:
    "Make the offer usable for everybody, tell everybody that it is, and ask what somebody needs only when you act on it.",
});
