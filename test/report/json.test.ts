import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { json } from "../../src/report/json.ts";
import { REPORT } from "./sample.ts";

function written(report: Report): string {
  return [...json(report)].join("");
}

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "schemaVersion" in value;
}

describe("json", () => {
  it("is the report, indented by two, with a newline at the end", () => {
    const text = written(REPORT);
    const parsed: unknown = JSON.parse(text);
    expect(parsed).toEqual(REPORT);
    expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });

  it("starts with what identifies it", () => {
    expect(Object.keys(JSON.parse(written(REPORT)))).toEqual([
      "schemaVersion",
      "tool",
      "summary",
      "verdict",
      "assumptions",
      "scores",
      "findings",
      "dataSources",
      "rules",
      "sources",
    ]);
  });

  it("is the same to the byte whatever order the properties were made in", () => {
    const other = reversed(REPORT);
    if (!isReport(other)) throw new Error("reversing lost the report");
    expect(Object.keys(other)[0]).toBe("sources");
    expect(written(other)).toBe(written(REPORT));
  });

  it("writes empty lists and records", () => {
    const report = { ...REPORT, scores: [], findings: [], dataSources: {}, rules: {}, sources: {} };
    expect(written(report)).toMatch(
      /"scores": \[\],\n {2}"findings": \[\],\n {2}"dataSources": \{\},\n {2}"rules": \{\},\n {2}"sources": \{\}\n\}\n$/,
    );
  });

  it("comes in pieces, however many findings there are", () => {
    const findings = REPORT.findings.flatMap((finding) => Array.from({ length: 200 }, () => finding));
    const pieces = [...json({ ...REPORT, findings })];
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(40_000);
  });

  it("begins a finding with its rule and ends it with the fingerprint", () => {
    const [first] = JSON.parse(written(REPORT)).findings;
    const keys = Object.keys(first);
    expect([keys[0], keys.at(-1)]).toEqual(["ruleId", "fingerprint"]);
  });

  it("keeps any text, and writes none that steers a terminal", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, fc.dictionary(text, text), (message, data) => {
        const findings = REPORT.findings.map((finding) => ({ ...finding, message, data }));
        const output = written({ ...REPORT, findings });
        expect(JSON.parse(output).findings).toEqual(findings);
        expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
