import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "pregnancy",
  people: "pregnant, trying for a baby, or new parents",
  summary: "Nobody should learn from a brand that it knows about a pregnancy",
  why: "A pregnancy is told, not found out. 79 % of people in France and Germany do not want advertisements chosen by life events such as a pregnancy; and they keep coming to a family that has lost the child.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "wa-mhmda-030",
    "ftc-location",
    "dsa-26-3",
    "google-ads-sensitive",
    "gdpr-9",
    "ftc-premom",
  ],
  instead:
    "Offer a baby club people can join, or advertise next to pages about babies, without keeping who read them.",
});
