import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/syntax",
  summary: "A file that cannot be read is not checked",
  why: "A file that does not parse is never checked, so nobody is warned about what stands in it.",
  severity: "error",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    broken: {
      says: "{reason}",
      instead: "Mend this place and run creepcheck again; the other files were checked.",
    },
    duplicateKey: {
      says: "“{key}” stands twice here; the first is on line {firstLine}",
      instead: "Keep one of the two: programs disagree about which one counts.",
    },
    encoding: {
      says: "{reason}",
      instead: "Save the file as UTF-8 text.",
    },
    tooLarge: {
      says: "The file is too large to check: {size}, and the limit is {limit}",
      instead: "Split it into several files, or export fewer objects at a time.",
    },
    aliases: {
      says: "The aliases in this file stand for {count} values, more than the limit of {limit}",
      instead: "Write the repeated parts out, or use fewer aliases inside each other.",
    },
    tooDeep: {
      says: "Values are nested more than {limit} levels deep",
      instead: "Flatten the definition; no campaign needs this many levels.",
    },
  },
});
