import { describe, expect, it } from "vitest";
import type { Changes, Finding, Report } from "../../src/model/index.ts";
import { changes } from "../../src/report/changes.ts";
import { REPORT, source } from "./sample.ts";

function textOf(report: Report): string {
  return [...changes(report, { color: false, width: 80, source })].join("");
}

function since(about: Partial<Changes>, findings: readonly Finding[] = []): string {
  const changes = { ref: "main", commit: "0123456789abcdef", scores: [], fixed: [], ...about };
  return textOf({ ...REPORT, findings, changes });
}

const CAMPAIGN = { kind: "campaign", id: "a", name: "Chairs", file: "a.yaml" } as const;

describe("changes", () => {
  it("says how scores changed", () => {
    const scores = [
      { ...CAMPAIGN, before: 61, after: 74 },
      { ...CAMPAIGN, before: null, after: 40 },
      { ...CAMPAIGN, before: 51, after: 48 },
      { ...CAMPAIGN, before: 100, after: null },
    ];
    expect(since({ scores })).toContain(`Since main (0123456789)

Scores (4)
   61 → 74   +13  Campaign “Chairs”, a.yaml
    – → 40   new  Campaign “Chairs”, a.yaml
   51 → 48    −3  Campaign “Chairs”, a.yaml
  100 →  –  gone  Campaign “Chairs”, a.yaml
`);
  });

  it("parts what is new from what is fixed and what was there, and leaves out what is suppressed", () => {
    const [first, second, third] = REPORT.findings.filter(({ suppressed }) => !suppressed);
    const suppressed = REPORT.findings.filter(({ suppressed }) => suppressed);
    if (!first || !second || !third || suppressed.length === 0) throw new Error("the sample has too little");
    const text = since({ fixed: [third] }, [first, { ...second, baselined: true }, ...suppressed]);
    const parts = text.split(/\n\n/).slice(1, 4);
    expect(parts.map((part) => part.split("\n")[0])).toEqual(["New (1)", "Fixed (1)", "Unchanged (1)"]);
    for (const [index, finding] of [first, third, second].entries()) {
      expect(parts[index]).toContain(`${finding.severity}  ${finding.ruleId}`);
    }
  });

  it("says when there is nothing to compare with, and when nothing changed", () => {
    expect(textOf(REPORT)).toContain("creepcheck diff main campaigns/");
    expect(since({})).toContain("No score changed, and no finding came or went.");
  });

  it("writes nothing that steers a terminal", () => {
    const evil = "\u001b[2J\u202e\n";
    const text = since({
      ref: evil,
      scores: [{ ...CAMPAIGN, name: evil, file: evil, before: 1, after: 2 }],
    });
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u202e");
  });
});
