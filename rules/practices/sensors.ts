import {
  captureBy,
  captureIn,
  definePractice,
  type Observation,
  type Place,
  plainWords,
} from "../../src/rule/index.ts";

const AT_HOME =
  /\b(home|house|bedroom|nursery|wardrobe|doorbell|kitchen|thermostat\w*|smart (meter|fridge|tv|mirror|scale|speaker)|occupancy)\b/;

export default definePractice({
  id: "sensors",
  summary: "Reads what things on people, in their homes or in their cars record",
  because: "Reads what sensors record around people (“{word}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const found = captureIn(segment, "sensors", ctx.project);
    return found && observed(found);
  },
  campaign(campaign) {
    const found = captureBy(campaign, "sensors");
    return found && observed(found);
  },
});

function observed({ at, word }: { readonly at: Place; readonly word: string }): Observation {
  return { at, data: { word }, ...(AT_HOME.test(plainWords(word)) && { kind: "home" }) };
}
