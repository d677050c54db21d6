import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "immigration",
  people: "immigrants, refugees or foreign nationals",
  summary: "Where somebody comes from, and with which papers, is not yours to guess",
  why: "For people who are new in a country a list of who they are is a danger: it may reach those who want them gone, or who prey on them. 78 % of people in France and Germany do not want advertisements chosen by race or ethnicity; nobody asked about papers, this is the nearest.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "cpra-sensitive",
    "ecoa-fha",
    "global-witness-2021",
    "google-ads-sensitive",
    "meta-personal-attributes",
  ],
  instead:
    "Offer the service in several languages, on a page everybody can find, and ask for papers only where a law makes you.",
});
