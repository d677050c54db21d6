/** What only the company sees is reported, and leaves the score alone. */
import { expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const TEXT = `apiVersion: creepcheck/v1
kind: Campaign
id: one
channels: [email]
offers: [political]
reviewBy: 2020-01-01
`;

async function lint(severity: "error" | "off") {
  const rules = {
    "*": "off",
    "governance/no-owner": severity,
    "governance/review-overdue": severity,
  } as const;
  return lintText(TEXT, { file: "one.yaml", today: "2026-01-01", rules });
}

it("a missing owner and a missed review, even as errors, raise no score", async () => {
  const [found, silent] = [await lint("error"), await lint("off")];
  expect(found.findings.map(({ ruleId }) => ruleId).sort()).toEqual([
    "governance/no-owner",
    "governance/review-overdue",
  ]);
  expect(found.scores).toEqual(silent.scores);
});
