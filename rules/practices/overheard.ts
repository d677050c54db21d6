import { captureBy, captureIn, definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "overheard",
  summary: "Uses what people said near a microphone or in private",
  because: "Uses what people said in private (“{word}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const found = captureIn(segment, "audio", ctx.project);
    return found && { at: found.at, data: { word: found.word } };
  },
  campaign(campaign) {
    const found = captureBy(campaign, "audio");
    return found && { at: found.at, data: { word: found.word } };
  },
});
