/** How severe a finding is depends on where people are, and it cites only what holds there. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

async function findingOf(rule: string, regions: string, more: string) {
  const text = `apiVersion: creepcheck/v1\nkind: Campaign\nid: one\nregions: [${regions}]\n${more}\n`;
  const rules = { "*": "off", [rule]: "error" } as const;
  const { findings } = await lintText(text, { file: "one.yaml", today: "2026-01-01", rules });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual([rule]);
  return { severity: findings[0]?.severity, sources: findings[0]?.sources };
}

describe.each<
  [rule: string, more: string, cases: [regions: string, severity: string, cites: string, not: string][]]
>([
  [
    "governance/political-targeting",
    "channels: [display]\noffers: [political]\naudience: { expansion: lookalike }",
    [
      ["FR", "error", "eu-political-ads", ""],
      ["US", "warning", "gallup-2020", "eu-political-ads"],
    ],
  ],
  [
    "governance/discrimination",
    "channels: [email]\noffers: [employment]\naudience: { match: { all: [{ profile: age, lt: 40 }] } }",
    [
      ["US-WA", "error", "ecoa-fha", "meta-special-ads"],
      ["DE", "warning", "global-witness-2021", "ecoa-fha"],
    ],
  ],
  [
    "governance/discrimination",
    "channels: [paid_social]\noffers: [housing]\naudience: { match: { all: [{ profile: zip_code, in: [10001] }] } }",
    [["DE", "error", "meta-special-ads", "ecoa-fha"]],
  ],
  [
    "consent/bundled",
    "channels: [email]\nconsent: { basis: opt_in, preTicked: true }",
    [
      ["NO", "error", "gdpr-7", "dsa-25"],
      ["US", "warning", "accenture-pulse-2018", "gdpr-7"],
    ],
  ],
  [
    "control/no-opt-out",
    "channels: [email]\ntransparency: { optOut: none }",
    [
      ["CA-QC", "error", "casl", "can-spam"],
      ["AU", "error", "au-privacy", "gdpr-21"],
    ],
  ],
  [
    "consent/not-explicit",
    "channels: [email]\nconsent: { specialCategory: none }\naudience: { match: { all: [{ prediction: diabetes_risk, gte: 1 }] } }",
    [
      ["US-WA", "error", "wa-mhmda-030", "us-bipa"],
      ["BR, IN", "error", "br-lgpd", "gdpr-9"],
      ["JP", "error", "jp-appi", "quebec-25"],
    ],
  ],
])("%s: %s", (rule, more, cases) => {
  it.each(cases)("in %s: %s, by %s", async (regions, severity, cites, not) => {
    const finding = await findingOf(rule, regions, more);
    expect(finding.severity).toBe(severity);
    expect(finding.sources).toContain(cites);
    expect(finding.sources).not.toContain(not);
  });
});
