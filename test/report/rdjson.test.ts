import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../src/model/index.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import { hostileReport, hostileSource, hostileText } from "./hostile.ts";
import { FINDINGS, REPORT, source } from "./sample.ts";

const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });

function text(report: Report, texts: (file: string) => string | undefined = source): string {
  return [...rdjson(report, { color: false, width: 80, source: texts })].join("");
}

function only(finding: Finding, texts?: (file: string) => string | undefined) {
  const verdict = { ...REPORT.verdict, maxScore: null, aboveLimit: [] };
  return JSON.parse(text({ ...REPORT, verdict, findings: [finding] }, texts)).diagnostics[0];
}

async function complaints(written: string): Promise<unknown> {
  const { errors } = await validator.validateString(written);
  return errors;
}

describe("rdjson", () => {
  it("is the Reviewdog Diagnostic Format", async () => {
    expect(await complaints(text(REPORT))).toEqual([]);
    expect(await complaints(text({ ...REPORT, scores: [], findings: [] }))).toEqual([]);
    expect(await complaints('{ "diagnostics": [{}] }')).not.toEqual([]);
  });

  it("counts columns in bytes of UTF-8", () => {
    const { range } = only(FINDINGS.tokyo).location;
    expect(range).toEqual({ start: { line: 2, column: 11 }, end: { line: 2, column: 20 } });
  });

  it("says the line alone where the text is not to be had", () => {
    const { location, suggestions } = only(FINDINGS.pregnancy, () => undefined);
    expect(location.range).toEqual({ start: { line: 8 }, end: { line: 8 } });
    expect(suggestions).toEqual([]);
  });

  it("offers a fix of several edits as one suggestion, with what stands between them", () => {
    const edits = [
      { file: "campaigns/new-mums.yaml", start: 41, end: 43, text: "is" },
      { file: "campaigns/new-mums.yaml", start: 26, end: 30, text: "sort" },
    ];
    const { suggestions } = only({ ...FINDINGS.pregnancy, fix: { title: "Rename", safety: "safe", edits } });
    expect(suggestions).toEqual([
      {
        range: { start: { line: 2, column: 1 }, end: { line: 3, column: 3 } },
        text: "sort: Campaign\nis",
      },
    ]);
  });

  it("offers nothing for a fix of another file", () => {
    const edits = [{ file: "segments/vitamins.yaml", start: 0, end: 1, text: "" }];
    const fix = { title: "Mend", safety: "safe", edits } as const;
    expect(only({ ...FINDINGS.pregnancy, fix }).suggestions).toEqual([]);
  });

  it("is valid and calls nobody, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, hostileText, async (report, content) => {
        const written = text(report, hostileSource(content));
        expect(await complaints(written)).toEqual([]);
        for (const { message } of JSON.parse(written).diagnostics) {
          expect(message).not.toMatch(/[@#]\w|:\/\//);
        }
      }),
    );
  });
});
