import {
  definePractice,
  isPresence,
  type Place,
  preciseLocationKept,
  preciseLocationsIn,
} from "../../src/rule/index.ts";

export default definePractice({
  id: "precise-location",
  summary: "Goes by where exactly people are",
  because: "Goes by where exactly people are ({where})",
  needs: ["conditions"],
  segment(segment, ctx) {
    const [tested] = preciseLocationsIn(segment);
    if (tested) return { at: tested.condition.at, data: { where: tested.where } };
    const [kept] = ctx.project.sourcesOf(segment).flatMap((source) => preciseLocationKept(source) ?? []);
    return kept && observed(kept.value, kept.at);
  },
  campaign({ trigger }) {
    const event = trigger?.event;
    return event && isPresence(event.value) ? observed(event.value, event.at) : undefined;
  },
});

function observed(word: string, at: Place) {
  return { at, data: { where: `“${word}”` } };
}
