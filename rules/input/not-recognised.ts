import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/not-recognised",
  summary: "A file that is no campaign format creepcheck knows",
  why: "What is not recognised is not checked.",
  severity: "info",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    unknown: {
      says: "This file is in no format creepcheck knows (tried: {tried})",
      instead:
        "If it is not a campaign file, add it to .creepcheckignore. If it is, start it with `apiVersion: creepcheck/v1` and a `kind`.",
    },
    unknownTable: {
      says: "This table is no list of segments that creepcheck knows by its first row (tried: {tried})",
      instead:
        "If it lists segments or fields, name its columns in the first row (`segment`, `path`, `description`, `provider`, `price`), or read it with `--format-in catalogue`. If not, add it to .creepcheckignore.",
    },
    ambiguous: {
      says: "More than one format claims this file: {formats}",
      instead:
        "Split what belongs to different platforms into files of their own, or say which one it is with `--format-in` ({keys}).",
    },
    nothing: {
      says: "Read as {format}, as `--format-in` asks, this file holds no campaign or segment",
      instead: "Leave `--format-in` out to have the format recognised, or name another one.",
    },
  },
});
