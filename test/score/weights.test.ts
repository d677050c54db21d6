/** That the numbers of the score are as few, as round and as well founded as docs/score.md says. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";

const { practices, secondInGroup } = CATALOG.weights;
const SIZES = [0.3, 0.5, 0.7, 1, 1.5];

describe("the weights", () => {
  it.each(Object.entries(practices))("%s has one of five sizes", (_id, { weight, graver }) => {
    expect(SIZES).toContain(Math.abs(weight));
    if (graver) {
      expect(SIZES).toContain(Math.abs(graver.weight));
      expect(Math.abs(graver.weight)).toBeGreaterThan(Math.abs(weight));
      expect(Math.sign(graver.weight)).toBe(Math.sign(weight));
    }
  });

  it("share a part of the second practice of a group", () => {
    expect(secondInGroup).toBeGreaterThan(0);
    expect(secondInGroup).toBeLessThan(1);
  });

  it("name graver traits as the taxonomy does", () => {
    const taxonomy = load(readFileSync("rules/taxonomy.yaml", "utf8")) as {
      categories: Record<string, unknown>;
    };
    for (const kind of practices["sensitive-trait"]?.graver?.kinds ?? []) {
      expect(Object.keys(taxonomy.categories)).toContain(kind);
    }
  });

  it("rest on surveys with figures, wherever they are not the default of 0.7", () => {
    for (const [id, { weight, evidence }] of Object.entries(practices)) {
      if (Math.abs(weight) === 0.7) continue;
      const figures = evidence.flatMap((key) => CATALOG.sources[key]?.figures ?? []);
      expect(figures.length, id).toBeGreaterThan(0);
    }
  });
});
