/** A platform's file with what somebody declared beside it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";
import { folder } from "./command.ts";

const page = readFileSync("docs/sidecars.md", "utf8");
const block = (language: string) => {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`the page has no ${language}`);
  return found;
};

const FILE = "spring.json";
const SIDECAR = `${FILE}.creepcheck.yaml`;
const HEAD = "apiVersion: creepcheck/v1\nkind: Sidecar\n";

async function linted(sidecar: string | undefined, paths: readonly string[] = ["."], file = block("json")) {
  const cwd = folder({ [FILE]: file, ...(sidecar !== undefined && { [SIDECAR]: sidecar }) });
  const { findings, scores } = await lint(paths, { cwd, today: "2026-12-01" });
  return {
    scores,
    findings,
    found: findings
      .filter(({ suppressed }) => !suppressed)
      .map(({ ruleId, location }) => `${ruleId} ${location.file}:${location.line}`),
  };
}

describe("the example of docs/sidecars.md", () => {
  it("turns what was not assessable into a finding at the sidecar's line", async () => {
    const { found } = await linted(block("yaml"));
    const line =
      block("yaml")
        .split("\n")
        .findIndex((text) => text.includes("basis: none")) + 1;
    expect(found).toContain(`consent/missing ${SIDECAR}:${line}`);
    expect((await linted(undefined)).found.join()).not.toContain("consent/missing");
  });

  it("turns it into a credit", async () => {
    const scoreOf = (scores: Awaited<ReturnType<typeof linted>>["scores"]) =>
      scores.find(({ name }) => name === "Garden chairs");
    const before = scoreOf((await linted(undefined)).scores);
    const after = scoreOf((await linted(block("yaml"))).scores);
    expect(before?.notAssessable).toEqual(expect.arrayContaining(["consent", "transparency"]));
    expect(after?.notAssessable).not.toContain("consent");
    expect(after?.notAssessable).not.toContain("transparency");
    expect(after?.score).toBeLessThan(before?.score ?? 0);
  });

  it("is in order: nothing is said of the sidecar itself", async () => {
    const { found } = await linted(block("yaml"));
    expect(found.filter((text) => /input\/(schema|unresolved|not-rec|unused)/.test(text))).toEqual([]);
  });
});

describe("a sidecar", () => {
  it("comes with its file, and its file with it", async () => {
    const all = (await linted(block("yaml"))).found;
    expect((await linted(block("yaml"), [FILE])).found).toEqual(all);
    expect((await linted(block("yaml"), [SIDECAR])).found).toEqual(all);
  });

  it.each<[string, string, string]>([
    ["a key that is spelt wrong", "frequncy: []\n", "Did you mean “frequency”?"],
    ["an id that is not in the file", "definitions: [{ id: '120210000000000003' }]\n", "Did you mean “12021"],
    [
      "a name that is not in the file",
      "definitions: [{ name: Garden chair }]\n",
      "Did you mean “Garden chairs”?",
    ],
    ["an entry of nothing", "definitions: [{ owner: me }]\n", "it needs “id” or “name”"],
    ["an entry of two things", "definitions: [{ id: '1', name: b }]\n", "of which only one can stand here"],
    ["another kind", "kind: Campaign\n", "“kind”"],
  ])("is reported for %s", async (_, more, message) => {
    const head = more.startsWith("kind") ? HEAD.replace("kind: Sidecar\n", "") : HEAD;
    const { findings } = await linted(`${head}${more}`);
    const own = findings.filter(({ location }) => location.file === SIDECAR);
    expect(own.map((finding) => finding.message).join("\n")).toContain(message);
  });

  it("is reported without its file", async () => {
    const cwd = folder({ "gone.json.creepcheck.yaml": HEAD });
    const { findings } = await lint(["."], { cwd, today: "2026-12-01" });
    expect(findings.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([
      "input/unresolved-reference This sidecar speaks of gone.json, which is not there",
    ]);
  });

  it("is reported when its file is in no known format", async () => {
    const { findings } = await linted(`${HEAD}owner: me\n`, ["."], "{}");
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("spring.json holds no campaign or segment"),
    ]);
  });

  it("is reported for a promise that its target cannot keep: a segment has no cap", async () => {
    const segment = `{ "data": { "type": "segment", "id": "S1", "attributes": { "name": "Trade",
      "definition": { "condition_groups": [] } } } }`;
    const said = `${HEAD}definitions: [{ id: S1, frequency: [{ channel: email, max: 1, per: 7d }] }]\n`;
    const { findings } = await linted(said, ["."], segment);
    expect(findings.map(({ message }) => message).join()).toContain("“S1” is a segment");
  });

  it("never unsays what the file says itself", async () => {
    const capped = block("json").replace(
      '"optimization_goal": "LINK_CLICKS"',
      '"frequency_control_specs": [{ "event": "IMPRESSIONS", "interval_days": 1, "max_frequency": 50 }]',
    );
    const none = await linted(`${HEAD}frequency: []\n`, ["."], capped);
    expect(none.found.join()).toContain("frequency/cap-too-high spring.json");
  });
});

describe("suppressions", () => {
  const RULE = "rule: consent/missing, reason: agreed with legal";
  const said = (suppress: string) => `${HEAD}consent: { basis: none }\n${suppress}\n`;

  it.each<[string, string, number]>([
    ["none", "", 0],
    ["of the file", `suppress: [{ ${RULE} }]`, 2],
    ["of one definition", `definitions: [{ name: Garden chairs, suppress: [{ ${RULE} }] }]`, 1],
    ["of the place it points at", `suppress: [{ ${RULE}, pointer: /consent }]`, 2],
    ["of another place", `suppress: [{ ${RULE}, pointer: /data/0/targeting }]`, 0],
  ])("%s", async (_, suppress, expected) => {
    const { findings } = await linted(said(suppress));
    expect(findings.filter(({ suppressed }) => suppressed)).toHaveLength(expected);
    const unused = findings.filter(({ ruleId }) => ruleId === "input/unused-suppression");
    expect(unused).toHaveLength(suppress !== "" && expected === 0 ? 1 : 0);
  });

  it("need a reason and end when they say so", async () => {
    const { found } = await linted(
      said("suppress: [{ rule: consent/missing }, { rule: consent/*, reason: a, until: 2026-01-01 }]"),
    );
    expect(found.map((text) => text.split(" ")[0])).toEqual(
      expect.arrayContaining(["input/unexplained-suppression", "input/expired-suppression"]),
    );
  });
});
