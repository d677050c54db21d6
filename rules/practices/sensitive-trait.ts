import { captureIn, definePractice, wordAt } from "../../src/rule/index.ts";

export default definePractice({
  id: "sensitive-trait",
  summary: "Chooses people by something they would keep to themselves",
  because: "Picks people out by “{clue}” ({category})",
  needs: ["conditions"],
  segment(segment, ctx) {
    // A face that is read counts as that, not once more.
    const readsBodies = captureIn(segment, "biometrics", ctx.project) !== undefined;
    return ctx
      .traits(segment)
      .filter(({ excluded, declared, likely }) => likely && !excluded && !declared)
      .filter(({ category }) => category !== "biometric-trait" || !readsBodies)
      .map(({ category, clues: [{ word, match }] }) => ({
        at: wordAt(word.at, match.text),
        kind: category,
        data: { clue: match.text, category: category.replaceAll("-", " ") },
      }));
  },
});
