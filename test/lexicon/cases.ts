/** Tables of texts and what a category of the built-in lexicon must find in them. */
import { describe, expect, it } from "vitest";
import { builtInLexicon, type Strength } from "../../src/lexicon/index.ts";

const RANK: Readonly<Record<Strength, number>> = { weak: 0, strong: 1, direct: 2 };

/**
 * Texts by the strongest match of the category that must be found in them. In `silent` ones weak clues are
 * allowed, because one alone says nothing.
 */
export type Cases = Readonly<Record<Strength | "silent", readonly string[]>>;

export function cases(category: string, { silent, ...found }: Cases): void {
  for (const strength of ["direct", "strong", "weak"] as const) {
    describe(`${category}: ${strength}`, () => {
      it.each(found[strength])("%s", (text) => {
        expect(strongest(text, category)).toBe(strength);
      });
    });
  }
  describe(`${category}: nothing that counts alone`, () => {
    it.each(silent)("%s", (text) => {
      expect(["weak", undefined]).toContain(strongest(text, category));
    });
  });
}

function strongest(text: string, category: string): Strength | undefined {
  const found = builtInLexicon()
    .match(text)
    .filter((match) => match.category === category)
    .map(({ strength }) => strength);
  return found.sort((a, b) => RANK[b] - RANK[a])[0];
}
