import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "life-event",
  people: "going through a change in their life that they did not tell you about",
  summary: "A turn in somebody's life is theirs to announce",
  why: "Being congratulated by a brand that was not told feels like being watched. 79 % of people in France and Germany do not want advertisements chosen by personal life events.",
  severity: "warning",
  since: "0.1.0",
  sources: ["global-witness-2021", "ecoa-fha"],
  instead: "Ask (“Are you moving?”) where it helps people, and use only the answer.",
});
