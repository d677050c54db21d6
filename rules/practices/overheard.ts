import { captureBy, captureIn, definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "overheard",
  summary: "Uses what people said near a microphone or in private",
  because: "Uses what people said in private (“{word}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const found =
      captureIn(segment, "microphone", ctx.project) ?? captureIn(segment, "messages", ctx.project);
    return found && { at: found.at, data: { word: found.value } };
  },
  campaign(campaign) {
    const found = captureBy(campaign, "microphone") ?? captureBy(campaign, "messages");
    return found && { at: found.at, data: { word: found.value } };
  },
});
