import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "union",
  people: "members of a trade union",
  summary: "Being in a union is between a person and the union",
  why: "People have lost their jobs for being in a union. The law puts membership beside health and belief, and nobody expects a shop to know of it.",
  severity: "error",
  since: "0.1.0",
  sources: ["dsa-26-3", "cpra-sensitive", "ai-act-5-1g", "meta-personal-attributes", "gdpr-9"],
  instead:
    "Make the offer to everybody in the trade or the region, or let the union pass it on to its members.",
});
