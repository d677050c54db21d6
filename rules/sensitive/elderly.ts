import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "elderly",
  people: "old, or losing their memory",
  summary: "Old age is not a weakness to aim at",
  why: "Being picked out as old feels like being written off, and those who want to deceive pick the same list. In the EU, AI must not exploit that people are vulnerable because of their age.",
  severity: "warning",
  since: "0.1.0",
  sources: ["ai-act-5-1b", "ecoa-fha", "google-ads-hec"],
  instead: "Say what the offer is good for and let every age find it.",
});
