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

describe("a finding points at the words", () => {
  it("in a line, with the tokens inside", async () => {
    const [found] = await lint("email", { body: "Hello! It's been {{ days }} days since your last visit." });
    expect(found?.points).toBe("It's been {{ days }} days since your last visit");
  });

  it("written over two lines", async () => {
    const text = `apiVersion: creepcheck/v1
kind: Campaign
id: letter
channels: [email]
messages:
  - body: >
      Hello there. We
      saw you looking at cots.
`;
    const { findings } = await lintText(text, {
      file: "letter.yaml",
      today: "2026-01-01",
      rules: { "*": "off", ...RULES },
    });
    expect(findings.map(({ location }) => [location.line, location.column, location.endLine])).toEqual([
      [7, 20, 8],
    ]);
  });
});

describe("severity", () => {
  const message = { subject: "Struggling with debt?", body: "Your debt grows." };

  it("is worse where a locked phone shows it", async () => {
    expect(await severitiesOf("email", message)).toEqual(["error", "warning"]);
    expect(await severitiesOf("sms", { body: "Your debt grows." })).toEqual(["error"]);
    expect(await severitiesOf("push", { title: "Your debt grows." })).toEqual(["error"]);
    expect(await severitiesOf("in_app", { body: "Your debt grows." })).toEqual(["warning"]);
  });

  it("goes by the channel of the message before that of the campaign", async () => {
    expect(await severitiesOf("email, sms", { channel: "sms", body: "Your debt grows." })).toEqual(["error"]);
    expect(await severitiesOf("email, sms", { body: "Your debt grows." })).toEqual(["warning"]);
    expect(await severitiesOf("push, sms", { body: "Your debt grows." })).toEqual(["error"]);
    expect(await severitiesOf("display, paid_social", { body: "Your debt grows." })).toEqual(["error"]);
  });

  it("is milder for a thing, unless the sentence names the reader", async () => {
    expect(await severitiesOf("email", { body: "Your diabetes magazine is out." })).toEqual(["info"]);
    expect(await severitiesOf("email", { subject: "Your diabetes magazine is out" })).toEqual(["warning"]);
    expect(await severitiesOf("email", { body: "{{ first_name }}, your diabetes magazine is out." })).toEqual(
      ["warning"],
    );
  });

  it("of what somebody looked at depends on who sees it", async () => {
    expect(await severitiesOf("email", { body: "See {{ viewed_product }}" })).toEqual(["info"]);
    expect(await severitiesOf("email", { subject: "See {{ viewed_product }}" })).toEqual(["warning"]);
  });
});

describe("an advertisement", () => {
  it("is judged by Meta's policy too", async () => {
    const [inAd] = await lint("paid_social", { title: "Are you pregnant?" });
    expect(inAd).toMatchObject({
      severity: "error",
      sources: expect.arrayContaining(["meta-personal-attributes"]),
    });
    const [inMail] = await lint("email", { subject: "Are you pregnant?" });
    expect(inMail?.sources).not.toContain("meta-personal-attributes");
  });

  it("has no use for a name", async () => {
    expect(await severitiesOf("paid_social", { title: "{{ first_name }}, come in" })).toEqual(["error"]);
    expect(await severitiesOf("email", { subject: "{{ first_name }}, come in" })).toEqual([]);
  });
});

describe("what people ordered", () => {
  it("may be spoken of", async () => {
    const message = { body: "Your debt statement: {{ debt_total }}" };
    expect(await lint("email", message, "purpose: transactional\n")).toEqual([]);
    expect(await lint("email", message, "purpose: marketing\n")).not.toEqual([]);
  });
});
