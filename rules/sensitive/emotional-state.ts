import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "emotional-state",
  people: "in a certain mood or a weak moment",
  summary: "A mood is not a moment to sell",
  why: "Who is sad, angry or alone and gets the matching offer feels read, and used. In the EU, AI must not work on people below their awareness to make them harm themselves, and people are told when a system reads their emotions.",
  severity: "error",
  since: "0.1.0",
  sources: ["ai-act-5-1a", "ai-act-5-1b", "ai-act-50-3", "mcstay-2015", "google-ads-sensitive"],
  instead: "Choose the place or the time of day instead of the feeling, and the same for everybody.",
});
