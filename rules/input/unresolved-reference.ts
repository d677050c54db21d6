import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/unresolved-reference",
  summary: "A name that leads nowhere",
  why: "What is not found is not checked: a campaign may reach people nobody looked at, or fail to leave out those it promised to.",
  severity: "warning",
  since: "0.1.0",
  sources: [],
  needs: [],
  messages: {
    segment: {
      says: "There is no segment “{id}” in the files that were read.{suggestion}",
      instead: "Correct the id, or pass the folder that holds the segment as well.",
    },
    dataSource: {
      says: "There is no data source “{id}” in the files that were read.{suggestion}",
      instead: "Correct the id, or pass the folder that holds the data source as well.",
    },
    definition: {
      says: "{file} holds no campaign or segment with the {by} “{id}”, so what is said of it here counts for nothing.{suggestion}",
      instead: "Correct the {by}, or take the entry out if the campaign or segment is gone.",
    },
    nothingThere: {
      says: "{file} holds no campaign or segment, so what this sidecar says counts for nothing",
      instead: "Run creepcheck on that file alone to hear whether it is recognised.",
    },
    file: {
      says: "This sidecar speaks of {file}, which is not there",
      instead: "Name it after the file it stands beside, with `.creepcheck.yaml` at the end, or remove it.",
    },
  },
});
