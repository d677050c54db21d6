import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { builtInLexicon } from "../../src/lexicon/index.ts";
import { PARENTS, withoutEchoes } from "../../src/rule/echoes.ts";

const categoriesIn = (text: string) =>
  [...new Set(withoutEchoes(builtInLexicon().match(text)).map(({ category }) => category))].sort();

describe("withoutEchoes", () => {
  it("knows the parents that the taxonomy names", () => {
    const { categories } = load(readFileSync("rules/taxonomy.yaml", "utf8")) as {
      categories: Record<string, { parent?: string; family?: string }>;
    };
    const ofSensitive = Object.entries(categories).flatMap(([key, { parent, family }]) =>
      parent === undefined || family !== undefined ? [] : [[key, parent]],
    );
    expect(PARENTS).toEqual(Object.fromEntries(ofSensitive));
  });

  it.each([
    ["medical marijuana card", ["addiction"]],
    ["amputation surgery last week, flu shot before", ["disability", "health"]],
    ["pregnant and diabetic", ["health", "pregnancy"]],
  ])("in “%s”", (text, expected) => {
    expect(categoriesIn(text)).toEqual(expected);
  });

  it("lets the wider category speak where the narrower has only a clue", () => {
    const at = { term: "t", how: "exact", language: "en", text: "t", start: 0, end: 1 } as const;
    const wide = { ...at, category: "health", strength: "strong" } as const;
    const clue = { ...at, category: "disability", strength: "weak" } as const;
    expect(withoutEchoes([wide, clue])).toEqual([wide, clue]);
    expect(withoutEchoes([wide, { ...clue, strength: "strong" }])).toEqual([{ ...clue, strength: "strong" }]);
    expect(withoutEchoes([wide, { ...clue, strength: "direct", start: 1, end: 2 }])).toHaveLength(2);
  });
});
