import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/unused-suppression",
  summary: "A suppression that silences nothing",
  why: "A suppression left behind silences the next person who makes the mistake.",
  severity: "warning",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    unused: {
      says: "Nothing here gets a “{rule}” finding any more",
      instead: "Remove the suppression.",
    },
    notUnderstood: {
      says: "creepcheck does not understand “{text}”",
      instead: "Write it as: creepcheck-disable-next-line family/rule -- the reason, until 2027-03-31",
    },
  },
});
