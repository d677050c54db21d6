import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compact } from "../../src/report/compact.ts";
import { hostileReport } from "./hostile.ts";
import { FINDINGS, REPORT } from "./sample.ts";

describe("compact", () => {
  it("is one line for each finding that stands, and for each score above the limit", () => {
    expect([...compact(REPORT)].join("")).toBe(
      `campaigns/new-mums.yaml:1:1: error “New mums, win back” scores 74, above the limit of 60 [score/above-limit]
campaigns/broken.yaml:3:7: error This file cannot be read as YAML: a quote is opened and never closed. [input/syntax]
campaigns/new-mums.yaml:9:12: warning “New mums, win back” has no limit on how often one person sees it. [frequency/missing-cap]
campaigns/new-mums.yaml:8:7: error “New mums, win back” reaches people who are probably pregnant, worked out from what they bought. [sensitive/pregnancy]
campaigns/tokyo.json:2:11: info The name “妊娠中のお客様 🤰” says who is probably pregnant. [sensitive/pregnancy]
`,
    );
  });

  it("is empty when nothing stands", () => {
    expect([...compact({ ...REPORT, scores: [], findings: [FINDINGS.accepted] })]).toEqual([]);
  });

  it("stays one line a finding that steers neither a terminal nor a CI system, whatever the texts", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = [...compact(report)].join("");
        expect(text.trimEnd().split("\n")).toHaveLength(5);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
        expect(text).not.toMatch(/^\s*::|##\w*\[/m);
      }),
    );
  });
});
