import { defineCaptureRule } from "../../src/rule/index.ts";

export default defineCaptureRule({
  id: "data/biometric-capture",
  kind: "biometrics",
  what: "people's bodies",
  summary: "Faces, fingerprints, eyes and voices are read to sell",
  why: "A face cannot be left at home or changed like a password. 67 % find it creepy when a camera tells a salesperson who they are.",
  severity: "error",
  since: "0.1.0",
  practice: "biometrics",
  sources: [
    "richrelevance-2016",
    "elicit-2018",
    "dsa-26-3",
    "ai-act-5-1g",
    "ai-act-50-3",
    "gdpr-9",
    "us-bipa",
    "ftc-riteaid",
  ],
  agreed: "warning",
  express: true,
  instead:
    "Count people without knowing them, or let them show a card or their phone when they want to be known.",
});
