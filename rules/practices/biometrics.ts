import { captureBy, captureIn, definePractice, isKey } from "../../src/rule/index.ts";

export default definePractice({
  id: "biometrics",
  summary: "Reads people's bodies: face, fingerprint, eyes, the way they move",
  because: "Reads people's bodies (“{word}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const found = captureIn(segment, "biometrics", ctx.project);
    return found && { at: found.at, data: { word: found.value } };
  },
  campaign(campaign) {
    const found = captureBy(campaign, "biometrics");
    return found && !isKey(campaign) ? { at: found.at, data: { word: found.value } } : undefined;
  },
  withdrawn: isKey,
});
