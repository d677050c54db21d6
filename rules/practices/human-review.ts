import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "human-review",
  summary: "A person looks at what a machine decided about people",
  because: "A person looks at what the machine decides, or can be asked to",
  needs: [],
  campaign({ automatedDecision }) {
    const review = automatedDecision?.humanReview;
    return review?.value === true ? { at: review.at } : undefined;
  },
});
