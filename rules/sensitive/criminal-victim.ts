import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "criminal-victim",
  people: "convicted of a crime, or the victim of one",
  summary: "The worst day of somebody's life is not a target group",
  why: "Whoever served a sentence wants it behind them, and whoever was hurt may be in danger when an advertisement on a shared screen gives it away. Advertising platforms take no audiences made of either.",
  severity: "error",
  since: "0.1.0",
  sources: ["google-ads-sensitive", "meta-personal-attributes"],
  instead:
    "Put help where people look for it (a page, a search advertisement, a poster), and keep no list of who came.",
});
