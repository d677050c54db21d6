import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "sexuality-gender",
  people: "of a certain sexual orientation or gender identity",
  summary: "Whom somebody loves, and who they are, is theirs to tell",
  why: "An advertisement can out somebody to whoever looks at the same screen, and in some places that is dangerous. 81 % of people in France and Germany do not want advertisements chosen by sexual orientation.",
  severity: "error",
  since: "0.1.0",
  sources: [
    "global-witness-2021",
    "dsa-26-3",
    "ai-act-5-1g",
    "google-ads-sensitive",
    "meta-personal-attributes",
    "cpra-sensitive",
    "gdpr-9",
  ],
  instead:
    "Show everybody that they are welcome, and advertise next to pages on the subject, without keeping who read them.",
});
