import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";

const UNCAPPED = `# The sofa again
apiVersion: creepcheck/v1
kind: Campaign
id: sofa
name: Sofa retargeting   # since 2024
channels: [display]
consent: { basis: opt_in }
`;
const CAPPED = `${UNCAPPED}frequency:
  - { channel: display, max: 3, per: 1d, apart: 4h }
`;
const UNEXPLAINED = ["--fix-unsafe", "control/no-why-this-ad"];

function read(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

describe("--fix", () => {
  it("writes what is safe to fix, and nothing else", async () => {
    const cwd = folder({ "sofa.yaml": UNCAPPED });
    const { out, err } = await creepcheck([".", "--fix"], { cwd });
    expect(read(cwd, "sofa.yaml")).toBe(CAPPED);
    expect(err).toBe("");
    expect(out).not.toContain("frequency/missing-cap");
    expect(readdirSync(cwd).sort()).toEqual([".git", "sofa.yaml"]);
  });

  it("keeps line breaks and the byte-order mark", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const cwd = folder({ "sofa.yaml": windows(UNCAPPED) });
    await creepcheck([".", "--fix"], { cwd });
    expect(read(cwd, "sofa.yaml")).toBe(windows(CAPPED));
  });

  it("changes a JSON file as little as a YAML file", async () => {
    const campaign =
      '{ "apiVersion": "creepcheck/v1", "kind": "Campaign", "id": "s",\n  "name": "Retargeting",';
    const cwd = folder({ "sofa.json": `${campaign}\n  "channels": ["display"] }\n` });
    await creepcheck([".", "--fix"], { cwd });
    expect(read(cwd, "sofa.json")).toMatch(campaign);
    expect(JSON.parse(read(cwd, "sofa.json")).frequency).toEqual([
      { channel: "display", max: 3, per: "1d", apart: "4h" },
    ]);
  });

  it("makes a fix that needs a decision only for a rule that is named", async () => {
    const cwd = folder({ "sofa.yaml": UNCAPPED });
    await creepcheck([".", "--fix"], { cwd });
    expect(read(cwd, "sofa.yaml")).not.toContain("transparency");
    await creepcheck([".", "--fix", ...UNEXPLAINED], { cwd });
    expect(read(cwd, "sofa.yaml")).toContain("transparency: { why: ");
  });

  it("leaves a file with a broken part alone", async () => {
    const broken = `${UNCAPPED}---\nkind: [Campaign\n`;
    const cwd = folder({ "broken.yaml": broken, "sofa.yaml": UNCAPPED });
    const { out } = await creepcheck([".", "--fix"], { cwd });
    expect(read(cwd, "broken.yaml")).toBe(broken);
    expect(read(cwd, "sofa.yaml")).toBe(CAPPED);
    expect(out).toContain("input/syntax");
  });

  it("leaves what somebody suppressed alone", async () => {
    const suppressed = UNCAPPED.replace(
      "channels",
      "# creepcheck-disable-next-line frequency/missing-cap -- capped by the agency\nchannels",
    );
    const cwd = folder({ "sofa.yaml": suppressed });
    await creepcheck([".", "--fix"], { cwd });
    expect(read(cwd, "sofa.yaml")).toBe(suppressed);
  });

  it("has nothing left to do the second time, whatever the rule", async () => {
    const cwd = folder({});
    cpSync("fixtures/rules", join(cwd, "rules"), { recursive: true });
    const { err } = await creepcheck([".", "--fix", "--fail-on", "never"], { cwd });
    expect(err).toBe("");
    expect(await creepcheck([".", "--fix-dry-run", "--fail-on", "never"], { cwd })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });
});

describe("--fix-dry-run", () => {
  it("prints a patch that makes what --fix makes, and writes nothing", async () => {
    const cwd = folder({ "ads/sofa.yaml": UNCAPPED });
    const { out } = await creepcheck([".", "--fix-dry-run"], { cwd });
    expect(read(cwd, "ads/sofa.yaml")).toBe(UNCAPPED);
    execFileSync("git", ["apply"], { cwd, input: out });
    expect(read(cwd, "ads/sofa.yaml")).toBe(CAPPED);
  });

  it("prints a patch for standard input, and leaves a report for a file", async () => {
    const cwd = folder({});
    const args = ["-", "--fix-dry-run", "-f", "json:report.json"];
    const { out } = await creepcheck(args, { cwd, input: UNCAPPED });
    expect(out).toContain("+frequency:\n");
    const { findings } = JSON.parse(read(cwd, "report.json"));
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain("frequency/missing-cap");
  });
});

describe("wrong use of --fix", () => {
  it.each([
    ["on standard input", ["-", "--fix"], "--fix-dry-run prints the changes"],
    ["both ways at once", [".", "--fix", "--fix-dry-run"], "cannot be used with"],
    ["with a report beside the patch", [".", "--fix-dry-run", "-f", "json"], "give the report a file"],
    ["of unsafe fixes alone", [".", ...UNEXPLAINED], "it goes with --fix"],
    ["of a rule that is not there", [".", "--fix", "--fix-unsafe", "control/no-why"], "there is no rule"],
  ])("2 %s", async (_what, args, message) => {
    const { code, err } = await creepcheck(args, { cwd: folder({ "sofa.yaml": UNCAPPED }), input: UNCAPPED });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
