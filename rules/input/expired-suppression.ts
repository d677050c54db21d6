import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/expired-suppression",
  summary: "A suppression whose time is over",
  why: "A risk was accepted for a while, and the while is over.",
  severity: "warning",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    expired: {
      says: "The suppression of “{rule}” ended on {until} (“{reason}”)",
      instead: "Mend the finding, or agree on a new date with whoever accepted the risk.",
    },
  },
});
