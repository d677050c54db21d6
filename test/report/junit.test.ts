import { readFileSync } from "node:fs";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Report } from "../../src/model/index.ts";
import { junit } from "../../src/report/junit.ts";
import { hostileReport } from "./hostile.ts";
import { FINDINGS, REPORT } from "./sample.ts";

const XSD = readFileSync(new URL("junit.xsd", import.meta.url), "utf8");

function written(report: Report): string {
  return [...junit(report)].join("");
}

/** Held against the schema by libxml2, which is what most readers of the format are built on. */
async function complaints(...texts: string[]): Promise<unknown> {
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [XSD] });
  return errors.map(({ message }) => message);
}

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly testcase: readonly { readonly name: string; readonly failure?: { readonly type: string } }[];
}

function suites(report: Report): Suite[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "testsuite" || name === "testcase",
  });
  return parser.parse(written(report)).testsuites.testsuite;
}

function failures(report: Report): number {
  return suites(report).flatMap(({ testcase }) => testcase.filter(({ failure }) => failure)).length;
}

describe("junit", () => {
  it("fits the schema", async () => {
    const empty = { ...REPORT, scores: [], findings: [] };
    expect(await complaints(written(REPORT), written(empty))).toEqual([]);
    expect(await complaints("<testsuites><testsuite/></testsuites>")).not.toEqual([]);
  });

  it("has a suite for each campaign, and a test for each finding", () => {
    const found = suites(REPORT).map(({ name, tests, failures, testcase }) => [
      name,
      Number(tests),
      Number(failures),
      testcase.map(({ name, failure }) => `${name.split(":")[0]} ${failure ? failure.type : "passed"}`),
    ]);
    expect(found).toEqual([
      [
        "Campaign “New mums, win back”",
        3,
        2,
        ["score/above-limit error", "sensitive/pregnancy error", "frequency/missing-cap passed"],
      ],
      ["Campaign “Thank you for your order”", 1, 0, ["nothing to report passed"]],
      ["Segment “妊娠中のお客様 🤰”", 1, 0, ["sensitive/pregnancy passed"]],
      ["campaigns/broken.yaml", 1, 1, ["input/syntax error"]],
    ]);
  });

  it.each([
    ["error", 3],
    ["warning", 4],
    ["info", 5],
    ["never", 1],
  ] as const)("fails what fails the run: --fail-on %s with a limit", (failOn, expected) => {
    expect(failures({ ...REPORT, verdict: { ...REPORT.verdict, failOn } })).toBe(expected);
  });

  it("fails nothing that is suppressed", () => {
    const verdict = { ...REPORT.verdict, maxScore: null, aboveLimit: [] };
    expect(failures({ ...REPORT, verdict, findings: [FINDINGS.accepted] })).toBe(0);
  });

  it("fits the schema whatever the texts, with nothing lost", async () => {
    const reports = fc.sample(hostileReport, 100);
    expect(await complaints(...reports.map(written))).toEqual([]);
    for (const report of reports) {
      expect(written(report)).not.toMatch(/^\s*::|##\w*\[/m);
      const cases = suites(report).reduce((sum, { testcase }) => sum + testcase.length, 0);
      expect(cases).toBeGreaterThanOrEqual(5);
    }
  });
});
