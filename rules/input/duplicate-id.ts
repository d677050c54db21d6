import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/duplicate-id",
  summary: "Two definitions share one id",
  why: "With two definitions of one name, nobody can say which people a campaign reaches.",
  severity: "error",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    duplicate: {
      says: "Another {kind} already has the id “{id}”, in {other}",
      instead: "Give each its own id, or remove the copy.",
    },
  },
});
