import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "addiction",
  people: "addicted or at risk of it",
  summary: "Never sell to a weakness somebody fights",
  why: "An offer at the wrong moment undoes months of work. A guess that they have to do with substance abuse makes people in the US more uncomfortable than one about their religion or politics (−1.01 on a scale from −3 to 3).",
  severity: "error",
  since: "0.1.0",
  sources: [
    "uchicago-2018",
    "global-witness-2021",
    "ai-act-5-1b",
    "wa-mhmda-030",
    "dsa-26-3",
    "google-ads-sensitive",
    "gdpr-9",
  ],
  instead: "Sell to everybody of age on the same terms, and let people set limits you keep to.",
});
