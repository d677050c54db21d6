import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "visible-value",
  summary: "Gives people something for their data that they can see",
  because: "Gives people something they can see for their data",
  needs: ["transparency"],
  campaign({ transparency }) {
    return transparency?.valueExchange && { at: transparency.valueExchange.at };
  },
});
