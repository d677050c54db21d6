import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/unexplained-suppression",
  summary: "A suppression without a reason",
  why: "Whoever reads the file next must know why somebody decided that this is fine. Without a reason the finding stays.",
  severity: "warning",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    unexplained: {
      says: "The suppression of “{rule}” gives no reason",
      instead: "Add one: -- agreed with the DPO, until 2027-03-31",
    },
  },
});
