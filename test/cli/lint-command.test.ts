/** What holds for every output format. The command runs inside the test: starting it for each would take a minute. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Output, Terminal } from "../../src/cli/terminal.ts";
import { REPORTERS } from "../../src/report/index.ts";
import { folder } from "../scenario/command.ts";

const CLEAN = `apiVersion: creepcheck/v1
kind: Campaign
id: newsletter
name: Newsletter
channels: [sms]
consent: { basis: opt_in }
transparency: { optOut: one_click }
`;
const FAILING = CLEAN.replace("opt_in", "none");

async function creepcheck(args: readonly string[], cwd: string) {
  const written = { out: "", err: "" };
  const output = (name: keyof typeof written): Output => ({
    isTerminal: false,
    columns: undefined,
    write: async (text) => {
      written[name] += text;
      return true;
    },
  });
  const terminal: Terminal = {
    cwd,
    env: {},
    today: "2026-01-01",
    out: output("out"),
    err: output("err"),
    readInput: async () => new Uint8Array(),
  };
  const code = await run(args, terminal);
  return { code, ...written };
}

describe.each(Object.keys(REPORTERS))("-f %s", (format) => {
  it.each([
    ["a clean run", CLEAN, [], 0],
    ["an error", FAILING, [], 1],
    ["an error, with --fail-on never", FAILING, ["--fail-on", "never"], 0],
    ["a score above the limit", CLEAN, ["--max-score", "5"], 1],
    ["a file that cannot be read as YAML", "id: [", [], 1],
  ])("leaves the exit code alone: %s", async (_what, text, flags, expected) => {
    const { code, err } = await creepcheck([".", "-f", format, ...flags], folder({ "a.yaml": text }));
    expect({ code, err }).toEqual({ code: expected, err: "" });
  });

  it("shows what failed, also when it is a score alone", async () => {
    const { out } = await creepcheck([".", "-f", format, "--max-score", "5"], folder({ "a.yaml": CLEAN }));
    expect(out).toContain("above the limit of 5");
  });

  it("writes the same to a file", async () => {
    const cwd = folder({ "a.yaml": FAILING });
    const { out } = await creepcheck([".", "-f", format], cwd);
    expect((await creepcheck([".", "-f", `${format}:report.txt`], cwd)).out).toBe("");
    expect(readFileSync(`${cwd}/report.txt`, "utf8")).toBe(out);
  });
});
