/** A child's yes cures nothing where somebody else's platform does the choosing. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

/** People who said of themselves, with an opt-in, what `condition` asks for. */
async function severityOf(rule: string, condition: string, channel: string, regions: string) {
  const text = `apiVersion: creepcheck/v1
kind: DataSource
id: form
party: zero
consent: { basis: opt_in }
---
apiVersion: creepcheck/v1
kind: Campaign
id: one
channels: [${channel}]
regions: [${regions}]
audience:
  match: { all: [{ ${condition}, source: form }] }
`;
  const rules = { "*": "off", [rule]: "error" } as const;
  const { findings } = await lintText(text, { file: "one.yaml", today: "2026-01-01", rules });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual([rule]);
  return findings[0]?.severity;
}

describe("declared minors", () => {
  const TEENS = 'profile: age_group, in: ["13-17"]';

  it.each(["EU", "IN", "US-CA", "BR", "AU"])("stay an error in advertisements in %s", async (region) => {
    expect(await severityOf("sensitive/minors", TEENS, "paid_social", region)).toBe("error");
  });

  it("are an error in a company's own mail too: a child cannot agree", async () => {
    expect(await severityOf("sensitive/minors", TEENS, "email", "EU")).toBe("error");
  });
});

describe("declared adults", () => {
  const EXPECTING = "profile: is_pregnant, eq: true";

  it.each([
    ["EU", "error"],
    ["FR", "error"],
    ["BR", "warning"],
  ])("in advertisements in %s: %s", async (region, severity) => {
    expect(await severityOf("sensitive/pregnancy", EXPECTING, "paid_social", region)).toBe(severity);
  });
});
