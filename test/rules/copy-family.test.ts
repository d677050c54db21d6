/** The rules of copy/ together: which one speaks, where it points, and how grave it is. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const RULES = {
  "copy/exposes-inference": "error",
  "copy/personal-attribute": "error",
  "copy/reveals-surveillance": "warning",
  "copy/overfamiliar": "warning",
} as const;

async function lint(channels: string, message: Record<string, string>, more = "") {
  const text = `apiVersion: creepcheck/v1
kind: Campaign
id: letter
channels: [${channels}]
${more}messages:
  - ${JSON.stringify(message)}
`;
  const { findings } = await lintText(text, {
    file: "letter.yaml",
    today: "2026-01-01",
    rules: { "*": "off", ...RULES },
  });
  return findings.map((finding) => ({
    ...finding,
    rule: finding.ruleId.slice("copy/".length),
    points: text
      .split("\n")
      [finding.location.line - 1]?.slice(finding.location.column - 1, finding.location.endColumn - 1),
  }));
}

async function rulesFor(body: string): Promise<string[]> {
  return (await lint("email", { body })).map(({ rule }) => rule);
}

async function severitiesOf(channels: string, message: Record<string, string>): Promise<string[]> {
  return (await lint(channels, message)).map(({ severity }) => severity);
}

describe("one rule speaks for a sentence", () => {
  it.each([
    ["We noticed that you are looking at tests: congratulations on your pregnancy", "exposes-inference"],
    ["We know you have diabetes, and we saw you looking", "personal-attribute"],
    ["We know you love it, for we saw you looking at it", "reveals-surveillance"],
    ["{% if person.pregnant %}We know you love it", "exposes-inference"],
    ["We saw you looking at {{ last_viewed_product }}", "reveals-surveillance"],
  ])("%s", async (body, rule) => {
    expect(await rulesFor(body)).toEqual([rule]);
  });

  it("and for each sentence its own", async () => {
    const body =
      "Congratulations on your pregnancy! Struggling with debt? We saw you looking. We know you love it.";
    expect(await rulesFor(body)).toEqual(Object.keys(RULES).map((rule) => rule.slice("copy/".length)));
  });

  it("and once for the same words", async () => {
    expect(await rulesFor("Your debt. Your debt. Your debt.")).toEqual(["personal-attribute"]);
  });
});

it("says enough of a text that is full of claims", async () => {
  const body = Array.from({ length: 1_000 }, (_, weeks) => `Are you ${weeks} weeks pregnant?`).join(" ");
  expect(await rulesFor(body)).toHaveLength(20);
});
