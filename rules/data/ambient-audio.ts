import { defineCaptureRule } from "../../src/rule/index.ts";

export default defineCaptureRule({
  id: "data/ambient-audio",
  kind: "microphone",
  what: "what people say near a microphone",
  summary: "A device listens, and what was said comes back as marketing",
  why: "“My phone is listening” is the fear people name first. 75 % are uncomfortable with data collected through a microphone or voice assistant, and everybody else in the room was not asked at all.",
  severity: "error",
  since: "0.1.0",
  practice: "overheard",
  sources: ["accenture-pulse-2019", "nai-code-2020", "mcstay-2015"],
  agreed: "warning",
  express: false,
  instead: "Go by what people ask you for: a search, a question, a list they keep with you.",
});
