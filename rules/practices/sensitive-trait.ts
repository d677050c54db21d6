import { definePractice, traitsOf, wordAt } from "../../src/rule/index.ts";

export default definePractice({
  id: "sensitive-trait",
  summary: "Chooses people by something they would keep to themselves",
  because: "Picks people out by “{clue}” ({category})",
  needs: ["conditions"],
  segment(segment, ctx) {
    const trait = traitsOf(segment, ctx).find(
      ({ excluded, declared, likely }) => likely && !excluded && !declared,
    );
    if (trait === undefined) return undefined;
    const [{ word, match }] = trait.clues;
    return {
      at: wordAt(word.at, match.text),
      data: { clue: match.text, category: trait.category.replaceAll("-", " ") },
    };
  },
});
