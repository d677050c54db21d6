import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";

const ADS = `apiVersion: creepcheck/v1
kind: Campaign
id: chair-ads
channels: [display]
frequency:
  - { channel: display, max: 9, per: 1d }
consent: { basis: opt_in }
transparency: { why: You bought a chair from us. }
`;
const WORSE = ADS.replace("opt_in", "legitimate_interest");
const BASELINE = ["--baseline", "baseline.json"];

/** A folder whose state is accepted. */
async function accepted(text: string, ...args: string[]): Promise<string> {
  const cwd = folder({ "ads.yaml": text });
  const { code, err } = await creepcheck([".", ...BASELINE, "--update-baseline", ...args], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return cwd;
}

function write(cwd: string, text: string): void {
  writeFileSync(join(cwd, "ads.yaml"), text);
}

function baseline(cwd: string) {
  return JSON.parse(readFileSync(join(cwd, "baseline.json"), "utf8"));
}

async function lint(cwd: string, env = {}, ...args: string[]) {
  return creepcheck(["ads.yaml", "--fail-on", "warning", ...BASELINE, ...args], { cwd, env });
}

describe("--baseline", () => {
  it("lets what is accepted pass, and says how much that is", async () => {
    const cwd = await accepted(ADS);
    const { code, out } = await lint(cwd);
    expect(code).toBe(0);
    expect(out).toContain("1 finding already in the baseline");
  });

  it("hides no new finding in an old file, nor one that has grown worse", async () => {
    const cwd = await accepted(ADS);
    write(cwd, WORSE);
    expect((await lint(cwd)).out).toContain("consent/missing");
    write(cwd, ADS.replace("max: 9", "max: 12"));
    expect((await lint(cwd)).out).toContain("up to 12 times a day");
  });

  it("hides nothing in another file", async () => {
    const cwd = await accepted(ADS);
    writeFileSync(join(cwd, "copy.yaml"), ADS.replace("chair-ads", "table-ads"));
    const { out } = await creepcheck([".", ...BASELINE], { cwd });
    expect(out).toContain("copy.yaml:6");
    expect(out).not.toContain("  ads.yaml:6");
  });

  it("shrinks when something is mended, and does not grow again", async () => {
    const cwd = await accepted(WORSE);
    expect(baseline(cwd).findings["ads.yaml"]).toHaveLength(2);
    write(cwd, ADS);
    await lint(cwd);
    expect(baseline(cwd).findings["ads.yaml"]).toHaveLength(1);
    write(cwd, WORSE);
    expect((await lint(cwd)).code).toBe(1);
    rmSync(join(cwd, "ads.yaml"));
    writeFileSync(join(cwd, "other.yaml"), "# nothing");
    await creepcheck(["other.yaml", ...BASELINE], { cwd });
    expect(baseline(cwd)).toEqual({ version: 1, findings: {}, scores: {} });
  });

  it("keeps what is accepted of files that are not looked at", async () => {
    const cwd = await accepted(ADS);
    writeFileSync(join(cwd, "other.yaml"), ADS.replace("chair-ads", "table-ads"));
    await creepcheck(["other.yaml", ...BASELINE, "--update-baseline"], { cwd });
    expect(Object.keys(baseline(cwd).findings)).toEqual(["ads.yaml", "other.yaml"]);
  });

  it("is left as it is on a build server", async () => {
    const cwd = await accepted(WORSE);
    const before = baseline(cwd);
    write(cwd, ADS);
    await lint(cwd, { CI: "true" });
    expect(baseline(cwd)).toEqual(before);
  });

  it("counts again what was accepted until a day that is over, until it is accepted anew", async () => {
    const cwd = await accepted(ADS);
    const [entry] = baseline(cwd).findings["ads.yaml"];
    const until = (date: string) =>
      writeFileSync(
        join(cwd, "baseline.json"),
        JSON.stringify({ version: 1, findings: { "ads.yaml": [{ ...entry, until: date }] } }),
      );
    until("2999-12-31");
    expect((await lint(cwd)).code).toBe(0);
    await lint(cwd, {}, "--update-baseline");
    expect(baseline(cwd).findings["ads.yaml"]).toEqual([{ ...entry, until: "2999-12-31" }]);
    until("2020-12-31");
    expect((await lint(cwd)).code).toBe(1);
    await lint(cwd, {}, "--update-baseline");
    expect(baseline(cwd).findings["ads.yaml"]).toEqual([entry]);
  });

  it("lets a campaign keep its score above the limit, and go no higher", async () => {
    const limit = ["--fail-on", "never", "--max-score", "5"];
    const cwd = await accepted(ADS, ...limit);
    expect((await lint(cwd, {}, ...limit)).code).toBe(0);
    write(cwd, WORSE);
    expect((await lint(cwd, {}, ...limit)).code).toBe(1);
  });

  it.each([
    ["that is not there", undefined, "there is no such baseline yet. Write it with --update-baseline."],
    ["that is no JSON", "{ version: ", "baseline.json:1"],
    ["with an unknown key", '{ "version": 1, "findings": {}, "finding": {} }', "Did you mean “findings”?"],
    [
      "with a wrong date",
      '{ "version": 1, "findings": { "a": [{ "rule": "x", "fingerprint": "0123456789abcdef", "until": "soon" }] } }',
      "baseline.json:1:",
    ],
  ])("2 for one %s", async (_what, text, message) => {
    const cwd = folder({ "ads.yaml": ADS, ...(text !== undefined && { "baseline.json": text }) });
    const { code, err } = await lint(cwd);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(existsSync(join(cwd, "baseline.json"))).toBe(text !== undefined);
  });

  it("2 for --update-baseline without a file", async () => {
    const { code, err } = await creepcheck([".", "--update-baseline"], { cwd: folder({ "ads.yaml": ADS }) });
    expect(code).toBe(2);
    expect(err).toContain("--baseline FILE");
  });
});
