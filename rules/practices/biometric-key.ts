import { captureBy, captureIn, definePractice, isKey } from "../../src/rule/index.ts";

export default definePractice({
  id: "biometric-key",
  summary: "Lets people pay or sign in with their body, when they choose to",
  because: "Lets people pay or sign in with their body (“{word}”)",
  needs: ["conditions"],
  campaign(campaign, ctx) {
    if (!isKey(campaign)) return undefined;
    const inSegments = ctx.project
      .segmentsOf(campaign)
      .flatMap((segment) => captureIn(segment, "biometrics", ctx.project) ?? []);
    const [found] = [captureBy(campaign, "biometrics") ?? [], inSegments].flat();
    return found && { at: found.at, data: { word: found.value } };
  },
});
