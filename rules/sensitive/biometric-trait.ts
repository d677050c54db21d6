import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "biometric-trait",
  people: "known by their face, voice, fingerprints or genes",
  summary: "A face, a voice or a gene cannot be changed once it is taken",
  why: "A password can be replaced, a face cannot, and genes speak of the whole family. 66.8 % of people in the US call it creepy when facial recognition tells a salesperson that they spend a lot.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "richrelevance-2016",
    "cpra-sensitive",
    "dsa-26-3",
    "ai-act-5-1g",
    "ai-act-50-3",
    "us-bipa",
    "gdpr-9",
  ],
  instead:
    "Let people sign in or show a loyalty card when they want to be known, and count visitors without knowing them.",
});
