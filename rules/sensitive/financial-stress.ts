import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "financial-stress",
  people: "short of money or in debt",
  summary: "Money trouble is not a buying signal",
  why: "Being picked out for being short of money feels like being preyed on, and often is. 87 % of people in France and Germany do not want advertisements chosen by their income.",
  severity: "error",
  since: "0.1.0",
  sources: ["global-witness-2021", "ai-act-5-1b", "google-ads-sensitive", "meta-personal-attributes"],
  instead:
    "Show help (a payment plan, a budget tool, advice) to every customer who looks for it, in the same place.",
});
