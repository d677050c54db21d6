import { defineCaptureRule } from "../../src/rule/index.ts";

export default defineCaptureRule({
  id: "data/body-sensor",
  kind: "sensors",
  what: "what sensors record on people or around them",
  summary: "Watches, homes, cars and headsets report on people",
  why: "A sensor reports what nobody would think of saying: sleep, a quickened pulse, who is at home, where the eyes rest. 59 % in the US worry about companies learning their lives from wearables.",
  severity: "error",
  since: "0.1.0",
  practice: "sensors",
  sources: ["yougov-2021", "pew-2016", "elicit-2018", "nai-code-2020", "apple-policies"],
  agreed: "info",
  express: false,
  instead:
    "Let people link the device themselves, for something they get from it, and use it for that alone.",
});
