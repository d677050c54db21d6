/** Which facts count as used, and which addresses travel in links. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";
import { isRawIdentifier, rawIdentifiersInLinks } from "../../src/rule/index.ts";

async function unusedIn(field: string, body: string): Promise<number> {
  const head = { apiVersion: "creepcheck/v1" };
  const definitions = [
    { ...head, kind: "DataSource", id: "quiz", party: "zero", fields: [field] },
    { ...head, kind: "Segment", id: "all", sources: ["quiz"] },
    {
      ...head,
      kind: "Campaign",
      id: "one",
      channels: ["in_app"],
      audience: { include: ["all"] },
      messages: [{ channel: "in_app", body }],
    },
  ];
  const options = {
    file: "one.json",
    today: "2026-01-01",
    rules: { "*": "off", "data/minimisation": "warning" },
  } as const;
  return (await lintText(JSON.stringify(definitions), options)).findings.length;
}

describe("a fact that is collected", () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `x_${words.join("_")}`);
  const token = fc.constantFrom<(name: string) => string>(
    (name) => `{{ ${name} }}`,
    (name) => `{{person.${name}|upcase}}`,
    (name) => `%%${name}%%`,
    (name) => `%%=v(@${name})=%%`,
    (name) => `{% if ${name} %}yes{% endif %}`,
  );

  it("is used by any merge token, whatever the language", async () => {
    await fc.assert(
      fc.asyncProperty(name, token, async (field, write) => {
        expect(await unusedIn(field, `Hello ${write(field)}!`)).toBe(0);
        expect(await unusedIn(field, "Hello!")).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an address in a link", () => {
  it.each([
    ["https://x.example/?email={{ email }}", ["email"]],
    ["https://x.example/?a=1&e=%%EmailAddress%%", ["EmailAddress"]],
    [`https://x.example/?a={{ id }}&p=\${user.phone_number}`, ["user.phone_number"]],
    ["https://x.example/?e=*|EMAIL|*", ["EMAIL"]],
    ["https://x.example/?e={{ email | sha256 }}", []],
    ["https://x.example/?k={{ key }} for {{ email }}", []],
    ["{{ email }}", []],
  ])("%s", (text, expected) => expect(rawIdentifiersInLinks(text)).toEqual(expected));

  it("costs no more than reading the text", () => {
    const start = performance.now();
    for (const text of ["?a={{".repeat(50_000), "?".repeat(300_000), `?a={{${" ".repeat(300_000)}`]) {
      expect(rawIdentifiersInLinks(text)).toEqual([]);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("an identifier", () => {
  it.each(["email", "emailAddress", "phone_number", "full_name", "ip_address"])("%s is raw", (name) =>
    expect(isRawIdentifier(name)).toBe(true),
  );
  it.each(["hashed_email", "email_sha256", "customer_id", "cookie_id", "first_name"])("%s is not", (name) =>
    expect(isRawIdentifier(name)).toBe(false),
  );
});

describe("a finding about the whole project", () => {
  const source = (more: string) => `apiVersion: creepcheck/v1
kind: DataSource
id: left-over
party: first
${more}---
apiVersion: creepcheck/v1
kind: Campaign
id: one
channels: [email]
`;

  it("belongs to the definition that answers for it, which can accept it", async () => {
    const options = {
      file: "one.yaml",
      today: "2026-01-01",
      rules: { "*": "off", "data/unused": "info" },
    } as const;
    const open = await lintText(source(""), options);
    expect(open.findings).toMatchObject([{ subject: { kind: "data-source", id: "left-over" } }]);
    const accepted = "suppress: [{ rule: data/unused, reason: The shop team reads it, until: 2027-01-01 }]\n";
    const { findings } = await lintText(source(accepted), options);
    expect(findings).toMatchObject([{ suppressed: { as: "accepted-risk" } }]);
  });
});
