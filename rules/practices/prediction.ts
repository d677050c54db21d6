import { definePractice, predictionIn } from "../../src/rule/index.ts";

export default definePractice({
  id: "prediction",
  summary: "Chooses people by what a model thinks of them",
  because: "Chooses people by a model's guess (“{prediction}”)",
  segment(segment) {
    const condition = predictionIn(segment);
    return condition && { at: condition.at, data: { prediction: condition.prediction.value } };
  },
});
