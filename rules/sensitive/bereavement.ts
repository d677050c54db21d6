import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "bereavement",
  people: "mourning somebody who died",
  summary: "Grief is not a moment to sell",
  why: "Nobody who has just lost somebody wants to be found by it. 79 % of people in France and Germany do not want advertisements chosen by life events such as a bereavement.",
  severity: "error",
  since: "0.1.0",
  sources: ["global-witness-2021", "google-ads-sensitive", "meta-personal-attributes"],
  instead: "Be there for those who look for you: a clear page, search advertisements, a person on the phone.",
});
