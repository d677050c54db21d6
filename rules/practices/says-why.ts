import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "says-why",
  summary: "Tells people why they see this",
  because: "Tells people why they see this",
  needs: ["transparency"],
  campaign({ transparency }) {
    return transparency?.why && { at: transparency.why.at };
  },
});
