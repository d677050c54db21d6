import {
  captureBy,
  captureIn,
  definePractice,
  type Observation,
  plainWords,
  type Value,
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

function observed({ at, value }: Value<string>): Observation {
  return { at, data: { word: value }, ...(AT_HOME.test(plainWords(value)) && { kind: "home" }) };
}
