import { conditionsIn, definePractice, plainWords, type Value } from "../../src/rule/index.ts";

const HISTORY =
  /\b((brows\w*|search|page|click ?stream|viewing|watch|listening|web|online|app) ?(history|histories|activity|behaviou?r|trail|log)|past searches|search (terms|queries)|pages? (read|visited)|clickstream)\b/;
const CATEGORIES = ["user.behavior.browsing_history", "user.behavior.search_history", "user.content.search"];

export default definePractice({
  id: "browsing-history",
  summary: "Keeps what people read and searched for",
  because: "Keeps what people read and searched for (“{word}”)",
  needs: ["provenance"],
  segment(segment, ctx) {
    const read = [...conditionsIn(segment.conditions)].flatMap(({ condition, negated }) =>
      condition.kind === "profile" && !negated ? [condition.field] : [],
    );
    const kept = ctx.project
      .sourcesOf(segment)
      .flatMap(({ fields, categories }) => [...categories, ...fields]);
    const found = [...read, ...kept].find(saysHistory);
    return found && { at: found.at, data: { word: found.value } };
  },
});

function saysHistory({ value }: Value<string>): boolean {
  return CATEGORIES.includes(value) || HISTORY.test(plainWords(value));
}
