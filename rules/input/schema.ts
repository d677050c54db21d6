import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/schema",
  summary: "A definition is written in a way creepcheck does not know",
  why: "A key that is spelt wrong is a safeguard that is not there: a `frequncy:` caps nothing.",
  severity: "error",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    unknownKey: {
      says: "“{key}” is not a key of {where}.{suggestion}",
      instead: "Correct the spelling or remove it; docs/native-format.md lists every key.",
    },
    wrongType: {
      says: "{where} should be {expected}, but is {found}",
      instead: "Write it as {expected}.",
    },
    missingKey: {
      says: "{where} needs “{key}”",
      instead: "Add it, for example: {example}",
    },
    notAllowed: {
      says: "“{value}” is not something {where} can be.{suggestion}",
      instead: "Use one of: {allowed}.",
    },
    invalid: {
      says: "{where}: {reason}",
      instead: "Correct the value; docs/native-format.md shows each with an example.",
    },
  },
});
