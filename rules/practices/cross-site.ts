import { definePractice, elsewhereIn } from "../../src/rule/index.ts";

export default definePractice({
  id: "cross-site",
  summary: "Uses what people did on other companies' sites and apps",
  because: "Uses what people did on other companies' sites (“{word}”)",
  needs: ["provenance"],
  segment(segment, ctx) {
    const found = elsewhereIn(segment, ctx.project);
    return found && { at: found.at, data: { word: found.value } };
  },
});
