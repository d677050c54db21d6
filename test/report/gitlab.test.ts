import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { hostileReport } from "./hostile.ts";
import { FINDINGS, REPORT } from "./sample.ts";

/** As https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format describes it, all of it required here. */
const SCHEMA = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        additionalProperties: false,
        required: ["path", "lines"],
        properties: {
          path: { type: "string", minLength: 1, not: { pattern: "^(\\./|/)" } },
          lines: {
            type: "object",
            additionalProperties: false,
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
};

const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

function written(report: Report) {
  return JSON.parse([...gitlab(report)].join(""));
}

describe("gitlab", () => {
  it("is what GitLab describes, with nothing suppressed in it", () => {
    const issues = written(REPORT);
    validate(issues);
    expect(validate.errors).toBeNull();
    expect(issues.map((issue: Record<string, string>) => [issue.check_name, issue.severity])).toEqual([
      ["score/above-limit", "critical"],
      ["input/syntax", "critical"],
      ["frequency/missing-cap", "major"],
      ["sensitive/pregnancy", "critical"],
      ["sensitive/pregnancy", "info"],
    ]);
    expect(issues[3]).toMatchObject({
      fingerprint: FINDINGS.pregnancy.fingerprint,
      location: { path: "campaigns/new-mums.yaml", lines: { begin: 8, end: 8 } },
    });
  });

  it("is an empty list when there is nothing", () => {
    expect(written({ ...REPORT, scores: [], findings: [] })).toEqual([]);
  });

  it("has a fingerprint of its own for every issue, as GitLab shows one of each", () => {
    const scores = ["a.yaml", "b.yaml"].flatMap((file) => REPORT.scores.map((score) => ({ ...score, file })));
    const fingerprints = written({ ...REPORT, scores }).map(
      (issue: Record<string, string>) => issue.fingerprint,
    );
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it("is what GitLab describes whatever the texts", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const issues = written(report).map((issue: { location: object }) => ({
          ...issue,
          location: { ...issue.location, path: "a.yaml" },
        }));
        validate(issues);
        expect(validate.errors).toBeNull();
      }),
    );
  });
});
