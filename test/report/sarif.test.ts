import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import AjvDraft04 from "ajv-draft-04";
import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { sarif } from "../../src/report/sarif.ts";
import { hostileReport, hostileSource, hostileText } from "./hostile.ts";
import { FINDINGS, REPORT, source } from "./sample.ts";

const validate = new AjvDraft04.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

function written(report: Report, texts = source): Log {
  return JSON.parse([...sarif(report, { color: false, width: 80, source: texts })].join(""));
}

function complaints(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function resultsOf(log: Log) {
  return log.runs[0]?.results ?? [];
}

describe("sarif", () => {
  it("fits the published schema", () => {
    expect(complaints(written(REPORT))).toEqual([]);
    expect(complaints(written({ ...REPORT, scores: [], findings: [] }))).toEqual([]);
    expect(complaints({ version: "2.1.0", runs: [{}] })).not.toEqual([]);
  });

  it("has every finding, and the score above the limit", () => {
    const results = resultsOf(written(REPORT));
    expect(results.map(({ ruleId, level, rank }) => [ruleId, level, rank])).toEqual([
      ["score/above-limit", "error", 74],
      ["input/syntax", "error", undefined],
      ["frequency/missing-cap", "warning", 74],
      ["governance/no-owner", "note", 74],
      ["sensitive/pregnancy", "error", 74],
      ["sensitive/pregnancy", "note", 45],
    ]);
  });

  it("says where, also of the related place, from the folder of the run", () => {
    const pregnancy = resultsOf(written(REPORT))[4];
    expect(pregnancy?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "campaigns/new-mums.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 8, startColumn: 7, endLine: 8, endColumn: 28 },
    });
    expect(pregnancy?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      "segments/vitamins.yaml",
    );
  });

  it("has each rule once, with its page, its family and the severity it comes with", () => {
    const log = written(REPORT);
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    const cap = rules.find(({ id }) => id === "frequency/missing-cap");
    expect(cap).toMatchObject({
      shortDescription: { text: "Retargeting needs an impression cap." },
      help: { markdown: expect.stringContaining("a bench you liked") },
      defaultConfiguration: { level: "error" },
      properties: { tags: expect.arrayContaining(["frequency"]) },
    });
    for (const { ruleId, ruleIndex } of resultsOf(log)) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it("says who suppressed what, and of the others that nobody did", () => {
    expect(resultsOf(written(REPORT)).map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [],
      [
        {
          kind: "inSource",
          justification: "Agreed with the data protection officer",
          properties: { as: "accepted-risk", until: "2027-03-31" },
        },
      ],
      [],
      [],
    ]);
  });

  it("carries fixes in lines and columns, and the fingerprint", () => {
    const pregnancy = resultsOf(written(REPORT))[4];
    expect(pregnancy?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toEqual({
      deletedRegion: { startLine: 7, startColumn: 8, endLine: 8, endColumn: 24 },
      insertedContent: { text: "" },
    });
    expect(pregnancy?.partialFingerprints).toEqual({ "creepcheck/v1": FINDINGS.pregnancy.fingerprint });
    expect(resultsOf(written(REPORT, () => undefined))[4]?.fixes).toEqual([]);
  });

  it("says what was there before, where something was compared", () => {
    const summary = { ...REPORT.summary, baselined: 0 };
    const findings = [FINDINGS.cap, { ...FINDINGS.pregnancy, baselined: true as const }];
    const states = (report: Report) => resultsOf(written(report)).map(({ baselineState }) => baselineState);
    expect(states({ ...REPORT, findings })).toEqual(["new", "new", "unchanged"]);
    expect(states({ ...REPORT, summary })[0]).toBe(undefined);
  });

  it("keeps to what GitHub takes, and leaves out the mildest", () => {
    const many = [FINDINGS.tokyo, FINDINGS.syntax].flatMap((finding) =>
      Array.from({ length: 13_000 }, () => ({ ...finding })),
    );
    const log = written({ ...REPORT, findings: many });
    const levels = resultsOf(log).map(({ level }) => level);
    expect(levels).toHaveLength(25_000);
    expect(levels.filter((level) => level === "error")).toHaveLength(13_001);
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /^1001 milder/,
    );
  });

  it("is valid, with no link, no placeholder and no address but the file's, whatever the texts", () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, text) => {
        const log = written(report, hostileSource(text));
        expect(complaints(log)).toEqual([]);
        for (const { message, locations = [] } of resultsOf(log)) {
          expect(message.text).not.toMatch(/(^|[^\\])(\\\\)*\[/);
          expect(message.text).not.toMatch(/(^|[^{])\{\d+\}/);
          const uri = locations[0]?.physicalLocation?.artifactLocation?.uri ?? "";
          expect(new URL(uri, "https://root.example/src/").host).toBe("root.example");
        }
      }),
    );
  });
});
