import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";

/** The folder with a report for each shard in it. */
async function sharded(cwd: string, of: number, ...args: string[]): Promise<string[]> {
  const reports = Array.from({ length: of }, (_, index) => `shard-${index + 1}.json`);
  for (const [index, report] of reports.entries()) {
    const shard = [`--shard`, `${index + 1}/${of}`, "-f", `json:reports/${report}`];
    await creepcheck(["fixtures", ...shard, ...args], { cwd });
  }
  return reports.map((report) => `reports/${report}`);
}

/** Everything the project has, as one repository: segments that are shared, suppressions, the same id twice. */
function everything(): string {
  const cwd = folder({ "reports/.keep": "" });
  for (const part of ["campaigns", "rules", "formats", "hostile"]) {
    cpSync(`fixtures/${part}`, join(cwd, "fixtures", part), { recursive: true });
  }
  return cwd;
}

describe("--shard and merge", () => {
  it("come to the report of one run over everything, byte for byte", async () => {
    const cwd = everything();
    const whole = await creepcheck(["fixtures", "-f", "json"], { cwd });
    const reports = await sharded(cwd, 3);
    const merged = await creepcheck(["merge", ...reports.reverse(), "-f", "json"], { cwd });
    expect(merged.err).toBe("");
    expect(merged.code).toBe(whole.code);
    expect(merged.out).toBe(whole.out);
  });

  it("judge by the limits that the shards were given", async () => {
    const cwd = folder({ "fixtures/a.yaml": "", "reports/.keep": "" });
    cpSync("fixtures/campaigns", join(cwd, "fixtures"), { recursive: true });
    const reports = await sharded(cwd, 2, "--fail-on", "never", "--max-score", "90");
    const { code, out } = await creepcheck(["merge", ...reports], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("above the limit of 90");
  });

  it.each([
    ["a shard that is missing", ["reports/shard-1.json"], "shard 2/2 is missing"],
    ["a shard twice", ["reports/shard-1.json", "reports/shard-1.json", "reports/shard-2.json"], "twice"],
    ["a report of a whole run", ["reports/whole.json"], "made without --shard"],
    ["shards of other rules", ["reports/shard-1.json", "reports/other.json"], "they differ in the rules"],
    [
      "something else",
      ["reports/else.json"],
      "reports/else.json: cannot be read as a report: it is no report of this version",
    ],
    ["no JSON", ["fixtures/a.yaml"], "fixtures/a.yaml: cannot be read as a report"],
    ["no file", ["nowhere.json"], "nowhere.json: cannot be read"],
  ])("2 for %s", async (_what, files, message) => {
    const cwd = folder({ "fixtures/a.yaml": "# nothing", "reports/else.json": "{}" });
    const [, second = ""] = await sharded(cwd, 2);
    const other = readFileSync(join(cwd, second), "utf8").replace(/"rulesHash": "/, "$&x");
    writeFileSync(join(cwd, "reports/other.json"), other);
    await creepcheck(["fixtures", "-f", "json:reports/whole.json"], { cwd });
    const { code, err } = await creepcheck(["merge", ...files], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it.each([["0/2"], ["3/2"], ["1"], ["1/2/3"], ["a/b"]])("2 for the shard %s", async (shard) => {
    const { code, err } = await creepcheck([".", "--shard", shard], { cwd: folder({ "a.yaml": "" }) });
    expect(code).toBe(2);
    expect(err).toContain("as in 2/5");
  });
});
