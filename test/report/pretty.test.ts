import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../src/model/index.ts";
import { pretty } from "../../src/report/pretty.ts";
import { displayWidth } from "../../src/report/text.ts";
import { FINDINGS, REPORT, source } from "./sample.ts";

function written(report: Report, width = 80, color = false): string {
  return [...pretty(report, { color, width, source })].join("");
}

/** A report of these findings alone. */
function withFindings(...findings: Finding[]): Report {
  return { ...REPORT, scores: [], findings };
}

function section(text: string, start: string): string {
  return text.slice(text.indexOf(start)).split("\n\n\n")[0] ?? "";
}

describe("pretty", () => {
  it("reads like a review", () => {
    expect(
      written(REPORT),
    ).toBe(`Campaign “New mums, win back” ────────────────────────── campaigns/new-mums.yaml
  ███████████████░░░░░  74 of 100, creepy
  +41  Works out a pregnancy from purchases
  +14  May show the same thing without end
   −9  Comes from a shop people know
  +28  Any campaign that addresses people; 2 smaller reasons
  Not assessable from this file: consent, how often people see it. Were it
  known, the score could be 66 to 86.

  error  sensitive/pregnancy  campaigns/new-mums.yaml:8:7
  “New mums, win back” reaches people who are probably pregnant, worked out from
  what they bought.

    7 │   segments:
    8 │     - prenatal-vitamins-30d
      │       ^^^^^^^^^^^^^^^^^^^^^
    9 │ channels: [display, push]

  see segments/vitamins.yaml:5: the purchase it is read from
  why:      Most people want to tell others of a pregnancy themselves, and some
            never get to. In a survey of American shoppers, three in four called
            an advert that knew before their family did “creepy”.
  instead:  Ask people whether they want offers for parents, and send them to
            those who said yes.
  fix available: Leave the segment out (--fix-unsafe: it needs your decision)
  sources:  GDPR Article 9: special categories of personal data; A survey made
            up for this test (2014) (not verified)

  warning  frequency/missing-cap  (medium confidence)
  campaigns/new-mums.yaml:9:12
  “New mums, win back” has no limit on how often one person sees it.

    8 │     - prenatal-vitamins-30d
    9 │ channels: [display, push]
      │            ^^^^^^^

  why:      Being shown the same thing again and again is what people most often
            name when they are asked what makes an advert creepy.
  instead:  Write a cap, such as three impressions a day.
  fix available: Add a cap of 3 impressions a day (--fix)
  sources:  A survey made up for this test (2014) (not verified)

  1 suppressed finding.


Segment “妊娠中のお客様 🤰” ─────────────────────────────── campaigns/tokyo.json
  █████████░░░░░░░░░░░  45 of 100, uneasy
  +25  Guesses something about people
  +20  Any campaign that addresses people

  info  sensitive/pregnancy  (low confidence)  campaigns/tokyo.json:2:11
  The name “妊娠中のお客様 🤰” says who is probably pregnant.

    1 │ {
    2 │     "name": "妊娠中のお客様 🤰",
      │              ^^^^^^
    3 │     "frequency": {

  instead:  Ask people whether they want offers for parents, and send them to
            those who said yes.
  sources:  GDPR Article 9: special categories of personal data; unlisted-key


File ───────────────────────────────────────────────────── campaigns/broken.yaml

  error  input/syntax  campaigns/broken.yaml:3:7
  This file cannot be read as YAML: a quote is opened and never closed.
  instead:  Close the quote on line 3.


────────────────────────────────────────────────────────────────────────────────
2 errors, 1 warning and 1 info in 2 campaigns and 1 segment (4 files).
Nothing to report on 1 other campaign.
Worst score 74 (creepy, “New mums, win back”), median 43, half between 27.5 and
58.5. A score is roughly how many people in 100 would call it creepy.
Not counted: 1 finding suppressed and 2 findings already in the baseline.
Not assessable from the files: consent (for 2 of 3), how often people see it
(for 1 of 3).
No region is named, so the laws of all regions count.

failed: 2 errors
        “New mums, win back” scores 74; the limit is 60
`);
  });

  it("sets prose to the width", () => {
    for (const width of [60, 80, 100, 120]) {
      const lines = written(REPORT, width).split("\n");
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(Math.max(...lines.map(displayWidth))).toBe(width);
    }
  });

  it("stays readable where the terminal is very narrow or very wide", () => {
    expect(written(REPORT, 0)).toBe(written(REPORT, 40));
    expect(written(REPORT, 500)).toBe(written(REPORT, 120));
  });

  it("says the same with and without colours", () => {
    const coloured = written(REPORT, 80, true);
    expect(coloured).toContain("\u001b[31m");
    expect(stripVTControlCharacters(coloured)).toBe(written(REPORT));
  });

  it("has no white space at the ends of lines", () => {
    expect(written(REPORT)).not.toMatch(/[ \t]$/m);
  });

  it("says a shared reason, advice and mend once, after the last finding", () => {
    const second = { ...FINDINGS.cap, message: "Push has no limit either." };
    const text = written(withFindings(FINDINGS.cap, second));
    expect(text.match(/ why: /g)).toHaveLength(1);
    expect(text.match(/ instead: /g)).toHaveLength(1);
    expect(text.match(/ fix available: /g)).toHaveLength(1);
    expect(text.match(/ sources: /g)).toHaveLength(1);
    expect(text.indexOf(" why: ")).toBeGreaterThan(text.indexOf("Push has no limit either."));
  });

  it("says advice and mends that differ with their findings", () => {
    const fix = { title: "Cap push", safety: "safe", edits: [] } as const;
    const second = { ...FINDINGS.cap, message: "Push has no limit either.", advice: "Cap push, too.", fix };
    const text = written(withFindings(FINDINGS.cap, second));
    const order = [
      "sees it.",
      "three impressions",
      "3 impressions",
      "limit either",
      "Cap push, too.",
      "Cap push (--fix)\n",
      " why: ",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("does not repeat a reason when a rule comes back with another severity", () => {
    const error: Finding = { ...FINDINGS.cap, severity: "error" };
    const text = written(withFindings(error, FINDINGS.pregnancy, FINDINGS.cap));
    expect(text.match(/Being shown the same thing/g)).toHaveLength(1);
  });

  it("shows many findings of one rule in brief after the first three", () => {
    const findings = Array.from(
      { length: 10 },
      (_, index): Finding => ({
        ...FINDINGS.cap,
        message: `Placement ${index + 1} has no limit.`,
      }),
    );
    const text = written(withFindings(...findings));
    expect(text.match(/\^{7}/g)).toHaveLength(3);
    for (const { message } of findings) expect(text).toContain(message);
  });

  it("puts carets under wide characters and behind tabs", () => {
    const lines = section(written(REPORT), "Segment").split("\n");
    const carets = lines.findIndex((line) => line.includes("^"));
    const marked = lines[carets - 1] ?? "";
    expect(displayWidth(marked.slice(0, marked.indexOf("妊")))).toBe(lines[carets]?.indexOf("^"));
    expect(lines[carets]).toMatch(/ \^{6}$/);
  });

  it("says how far a span of several lines goes", () => {
    const location = { ...FINDINGS.pregnancy.location, line: 6, column: 1, endLine: 7, endColumn: 4 };
    expect(written(withFindings({ ...FINDINGS.pregnancy, location }))).toContain("│ ^^^^^^^^^ to line 7\n");
  });

  it("does without a frame when the file cannot be had", () => {
    const text = [...pretty(REPORT, { color: false, width: 80, source: () => undefined })].join("");
    expect(text).toContain("campaigns/new-mums.yaml:8:7");
    expect(text).not.toContain("│");
  });

  it("shows a campaign without findings only when its score is worth it", () => {
    const calm = written({ ...REPORT, findings: [] });
    expect(calm).toContain("Campaign “New mums, win back”");
    expect(calm).not.toContain("Thank you for your order");
    const strict = { ...REPORT.verdict, maxScore: 10 };
    expect(written({ ...REPORT, findings: [], verdict: strict })).toContain("Thank you for your order");
  });

  it("adds reasons up to the score", () => {
    for (const score of REPORT.scores) {
      const text = written({ ...REPORT, findings: [], scores: [{ ...score, band: "alarming" }] });
      const points = [...text.matchAll(/^ {2} *([+−])([\d.]+) {2}/gm)].map(([, sign, number]) => {
        return Number(number) * (sign === "+" ? 1 : -1);
      });
      expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score.score, 6);
    }
  });

  it.each([
    [0, 0],
    [1, 0],
    [50, 10],
    [100, 20],
    [250, 20],
  ])("draws a bar for a score of %i", (points, filled) => {
    const scores = REPORT.scores
      .slice(0, 1)
      .map((score) => ({ ...score, score: points, band: "creepy" as const }));
    const bar = "█".repeat(filled) + "░".repeat(20 - filled);
    expect(written({ ...REPORT, findings: [], scores })).toContain(`  ${bar}  ${points} of 100, creepy\n`);
  });

  it("says where things stand below a name that fills the line", () => {
    const scores = REPORT.scores.slice(2).map((score) => ({ ...score, name: "Spring ".repeat(15).trim() }));
    expect(written({ ...REPORT, scores })).toContain("Spring”\n  campaigns/new-mums.yaml\n");
  });
});

describe("the summary", () => {
  const summary = {
    ...REPORT.summary,
    findings: { error: 0, warning: 0, info: 0 },
    suppressed: 0,
    baselined: 0,
  };
  const verdict = { passed: true, failOn: "error", maxScore: null, reasons: [], aboveLimit: [] } as const;
  const scores = REPORT.scores.slice(0, 1).map((score) => ({ ...score, notAssessable: [] }));
  const clean: Report = {
    ...REPORT,
    summary: { ...summary, maxScore: 45, medianScore: 45 },
    verdict,
    assumptions: [],
    scores,
    findings: [],
  };

  it("is short when all is well", () => {
    expect(written(clean)).toBe(`All clear: nothing to report on 2 campaigns and 1 segment (4 files).
Worst score 45 (uneasy, “妊娠中のお客様 🤰”), median 45, half between 27.5 and
58.5. A score is roughly how many people in 100 would call it creepy.

passed: no errors
`);
  });

  it("does not praise what was not there", () => {
    const none = { ...summary, files: 2, campaigns: 0, segments: 0, maxScore: null, medianScore: null };
    expect(written({ ...clean, scores: [], summary: none })).toBe(
      "There was nothing to judge: no campaigns or segments (2 files).\n\npassed: no errors\n",
    );
  });

  it.each([
    ["error", null, "no errors"],
    ["warning", null, "no errors or warnings"],
    ["info", 60, "no findings, and no campaign scores above 60"],
    ["never", null, "findings never fail this run"],
  ] as const)("says why a run that fails on %s passes", (failOn, maxScore, words) => {
    expect(written({ ...clean, verdict: { ...verdict, failOn, maxScore } })).toMatch(
      new RegExp(`\npassed: ${words}\n$`),
    );
  });

  it("says all reasons of a failure", () => {
    expect(written(REPORT)).toMatch(
      /\n\nfailed: 2 errors\n {8}“New mums, win back” scores 74; the limit is 60\n$/,
    );
  });

  it("counts what was set aside", () => {
    const text = written({ ...clean, summary: { ...summary, suppressed: 2, baselined: 1 } });
    expect(text).toContain("Not counted: 2 findings suppressed and 1 finding already in the baseline.\n");
  });

  it("says what could not be judged, most often first", () => {
    expect(written(REPORT)).toContain(
      "Not assessable from the files: consent (for 2 of 3), how often people see it\n(for 1 of 3).\n",
    );
  });

  it("shows the worst segments of a crowded file, and counts what it found in the others", () => {
    const sample: Finding = FINDINGS.pregnancy;
    const findings = Array.from(
      { length: 40 },
      (_, index): Finding => ({
        ...sample,
        severity: index < 30 ? "error" : "info",
        subject: { kind: "segment", id: `s${index}` },
        location: { ...sample.location, file: "list.csv" },
      }),
    );
    const text = written(withFindings(...findings), 100);
    expect(text.match(/^Segment /gm)).toHaveLength(25);
    expect(text).toContain("15 more segments in list.csv");
    expect(text).toContain(`5 × ${sample.ruleId} (error) and 10 × ${sample.ruleId} (info).`);
    const campaigns = findings.map((finding) => ({
      ...finding,
      subject: { ...finding.subject, kind: "campaign" as const },
    }));
    expect(written(withFindings(...campaigns)).match(/^Campaign /gm)).toHaveLength(40);
  });
});

describe("hostile content", () => {
  const evil = "\u001b]0;owned\u0007\u001b[2J\u009b31m\r\n::error::fake\u202e\u2028\u0000\ud800";

  it("reaches the terminal as text only", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constant(evil));
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (a, b, file, inFile) => {
        const location = {
          ...FINDINGS.pregnancy.location,
          file,
          line: 1,
          column: 2,
          endColumn: 5,
          endLine: 1,
        };
        const finding: Finding = {
          ...FINDINGS.pregnancy,
          ruleId: a,
          message: b,
          why: a,
          advice: b,
          subject: { kind: "campaign", id: a, name: b },
          location,
          related: [{ ...location, message: a }],
          sources: [a, "shoppers-2014"],
          fix: { title: b, safety: "safe", edits: [] },
        };
        const scores = REPORT.scores.map((score) => ({
          ...score,
          name: a,
          file,
          contributions: [{ source: a, points: 3, because: b, evidence: [] }],
        }));
        const report: Report = {
          ...REPORT,
          scores,
          findings: [finding, { ...finding, subject: { kind: "file", id: file } }],
          verdict: { passed: false, failOn: "error", maxScore: null, reasons: [a, b], aboveLimit: [] },
          sources: { "shoppers-2014": { title: b, verified: "no" } },
        };
        const options = { color: false, width: 80, source: () => (inFile ? a : evil) };
        const output = [...pretty(report, options)].join("");
        expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
        const coloured = [...pretty(report, { ...options, color: true })].join("");
        expect(stripVTControlCharacters(coloured)).toBe(output);
      }),
      { numRuns: 50 },
    );
  });

  it("cannot start a line of its own", () => {
    const text = written(withFindings({ ...FINDINGS.pregnancy, message: evil, why: evil, advice: evil }));
    expect(text).not.toMatch(/^::error/m);
    expect(text).toContain("␛]0;owned␇␛[2J<U+009B>31m ::error::fake<U+202E><U+2028>␀\ufffd");
  });

  it("does not drown the report in endless names", () => {
    const name = "x".repeat(1_000_000);
    const text = written(
      withFindings({ ...FINDINGS.pregnancy, message: name, subject: { kind: "campaign", id: name } }),
    );
    expect(text.length).toBeLessThan(10_000);
  });
});
