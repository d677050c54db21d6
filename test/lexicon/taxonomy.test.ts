import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { SEVERITIES } from "../../src/model/index.ts";

type Category = Readonly<Record<string, unknown>>;

const { version, categories, ...rest } = load(readFileSync("rules/taxonomy.yaml", "utf8")) as {
  version: number;
  categories: Record<string, Category>;
};
const FAMILIES = ["sensitive", "data", "location"];

it("has a version and categories, and nothing else", () => {
  expect(version).toBe(1);
  expect(rest).toEqual({});
  expect(Object.keys(categories)).toHaveLength(26);
});

describe.each(Object.entries(categories))(
  "%s",
  (key, { parent, title, family = "sensitive", laws, floor, ...rest }) => {
    it("is named in kebab-case and has a title in plain words", () => {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[a-z][a-z ,]+[a-z]$/);
    });

    it("belongs to a family of rules and has a severity", () => {
      expect(FAMILIES).toContain(family);
      expect(SEVERITIES).toContain(floor);
    });

    it("names laws, each once", () => {
      expect(laws).not.toEqual([]);
      expect(new Set(laws as string[]).size).toBe((laws as string[]).length);
      for (const law of laws as string[]) expect(law).toMatch(/^[A-Z]+(-[A-Za-z0-9.]+)*$/);
    });

    it("has a parent that is there, and no circle above it", () => {
      const above = new Set([key]);
      for (let next = parent; next !== undefined; next = categories[next as string]?.parent) {
        expect(categories).toHaveProperty(next as string);
        expect(above).not.toContain(next);
        above.add(next as string);
      }
    });

    it("has no key that nobody reads", () => {
      expect(rest).toEqual({});
    });
  },
);
