import { definePractice, nameOf, predictionIn } from "../../src/rule/index.ts";

export default definePractice({
  id: "prediction",
  summary: "Chooses people by what a model thinks of them",
  because: "Chooses people by a model's guess (“{prediction}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    const condition = predictionIn(segment);
    if (condition) return { at: condition.at, data: { prediction: condition.prediction.value } };
    const source = ctx.project.sourcesOf(segment).find(({ party }) => party?.value === "inferred");
    return source && { at: source.at, data: { prediction: nameOf(source) } };
  },
});
