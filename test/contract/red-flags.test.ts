/** Keeps docs/red-flags.md true: what each red flag and credit claims happens in the file that is named. */
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { readRedFlags } from "../../scripts/generate/lib/red-flags.ts";
import { CATALOG } from "../../src/catalog.ts";
import { lint } from "../../src/index.ts";

const { flags, credits, beyond } = readRedFlags();
const flagged = Object.entries(flags).flatMap(([row, { proof }]) =>
  Object.entries(proof).map(([rule, file]) => [row, rule, `fixtures/rules/${rule}/${file}`] as const),
);
const credited = Object.entries(credits).flatMap(([row, { proof }]) =>
  Object.entries(proof).map(([practice, file]) => [row, practice, `fixtures/credits/${file}`] as const),
);

function report(file: string) {
  return lint([file], { cwd: process.cwd(), today: "2026-01-01" });
}

describe("red flags", () => {
  it("are all there", () => {
    expect(Object.keys(flags)).toEqual(Array.from({ length: 25 }, (_, index) => `R${index + 1}`));
  });

  it.each(flagged)("%s is found by %s in %s, and a near miss is not", async (_row, rule, file) => {
    const { findings } = await report(file);
    expect(findings.map(({ ruleId }) => ruleId)).toContain(rule);
    expect(readdirSync(dirname(file)).some((name) => name.startsWith("ok-"))).toBe(true);
  });

  it("are answered by every rule that is not about the files themselves or about something else", () => {
    const answering = new Set([...flagged.map(([, rule]) => rule), ...Object.keys(beyond)]);
    const rules = CATALOG.rules.map(({ id }) => id).filter((id) => !id.startsWith("input/"));
    expect([...answering].sort()).toEqual(rules.sort());
  });
});

describe("credits", () => {
  it("are all there", () => {
    expect(Object.keys(credits)).toEqual(Array.from({ length: 9 }, (_, index) => `C${index + 1}`));
  });

  it.each(credited)("%s: %s lowers the score of %s, where nothing is found", async (_row, practice, file) => {
    expect(existsSync(file)).toBe(true);
    const { findings, scores } = await report(file);
    expect(findings).toEqual([]);
    const lines = scores.find(({ kind }) => kind === "campaign")?.contributions ?? [];
    const points = lines.find(({ source }) => source === practice)?.points;
    expect(points).toBeLessThan(0);
  });
});
