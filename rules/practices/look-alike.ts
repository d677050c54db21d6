import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "look-alike",
  summary: "Chooses people because they resemble others",
  because: "Chooses people because they resemble others",
  needs: ["conditions"],
  segment(segment) {
    return segment.seed && { at: segment.seed.id.at };
  },
  campaign({ audience }) {
    return audience.expansion?.value === "lookalike" ? { at: audience.expansion.at } : undefined;
  },
});
