import { captureBy, captureIn, definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "sensors",
  summary: "Reads what things on people, in their homes or in their cars record",
  because: "Reads what sensors record around people (“{word}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const found = captureIn(segment, "sensors", ctx.project);
    return found && { at: found.at, data: { word: found.word } };
  },
  campaign(campaign) {
    const found = captureBy(campaign, "sensors");
    return found && { at: found.at, data: { word: found.value } };
  },
});
