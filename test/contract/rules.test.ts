/** Ties the code of every rule to its page, sources, fixtures and practice. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";

const sources = load(readFileSync("rules/sources.yaml", "utf8")) as Record<
  string,
  { verified: string; title: string }
>;
const practiceIds = CATALOG.practices.map(({ id }) => id);

describe.each(CATALOG.rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  it("is named after its file", () => {
    expect(existsSync(`rules/${id}.ts`)).toBe(true);
  });

  it("has a page with every section", () => {
    const page = readFileSync(`rules/${id}.md`, "utf8");
    for (const section of [
      "## What it finds",
      "## Why people mind",
      "## Example",
      "## Better",
      "## When to ignore it",
    ]) {
      expect(page).toContain(section);
    }
  });

  it("cites sources the project has", () => {
    for (const key of rule.sources) expect(sources).toHaveProperty(key);
    // What is wrong with the input needs no survey.
    if (!id.startsWith("input/")) expect(rule.sources.length).toBeGreaterThan(0);
  });

  it("is an error only on the strength of a source somebody has read", () => {
    if (rule.severity !== "error" || id.startsWith("input/")) return;
    expect(rule.sources.some((key) => sources[key]?.verified !== "no")).toBe(true);
  });

  it("names a practice of the score, if it names one", () => {
    if (rule.practice !== undefined) expect(practiceIds).toContain(rule.practice);
  });

  it("has a fixture that fires and a near miss that does not", () => {
    // A suppression needs another rule to silence: test/scenario/lint.test.ts proves these.
    if (id.endsWith("-suppression")) return;
    const files = existsSync(`fixtures/rules/${id}`) ? readdirSync(`fixtures/rules/${id}`) : [];
    expect(files.some((file) => file.startsWith("bad-"))).toBe(true);
    expect(files.some((file) => file.startsWith("ok-"))).toBe(true);
  });

  it("speaks in whole sentences without an end stop in the summary", () => {
    expect(rule.summary).not.toMatch(/[.!]$/);
    expect(rule.why).toMatch(/[.!?]$/);
    for (const { instead } of Object.values(rule.messages)) expect(instead.length).toBeGreaterThan(10);
  });
});

describe("sources", () => {
  const cited = new Set([
    ...CATALOG.rules.flatMap((rule) => rule.sources),
    ...CATALOG.weights.baseline.evidence,
    ...Object.values(CATALOG.weights.practices).flatMap(({ evidence }) => evidence),
  ]);
  const lexicon = readdirSync("rules/lexicon").map((file) => readFileSync(`rules/lexicon/${file}`, "utf8"));

  it.each(Object.keys(sources))("%s is cited somewhere", (key) => {
    const inLexicon = lexicon.some((text) => text.includes(key));
    expect(cited.has(key) || inLexicon).toBe(true);
  });
});

describe("practices", () => {
  it("have one weight each, and no weight is left over", () => {
    expect(Object.keys(CATALOG.weights.practices).sort()).toEqual([...practiceIds].sort());
  });

  it.each(Object.entries(CATALOG.weights.practices))("%s rests on a source", (_id, { evidence }) => {
    expect(evidence.length).toBeGreaterThan(0);
    for (const key of evidence) expect(sources).toHaveProperty(key);
  });
});
