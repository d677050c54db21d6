import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "about-their-order",
  summary: "Says something people ordered or need to know, and sells nothing",
  because: "Is about something people ordered or need to know",
  needs: [],
  campaign({ purpose }) {
    if (purpose?.value !== "transactional" && purpose?.value !== "service") return undefined;
    return { at: purpose.at };
  },
});
