/** The output formats as the built command writes them. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { creepcheck, folder } from "./command.ts";

const CLEAN = campaign("newsletter", "opt_in");
const FAILING = campaign("texts", "none");

function campaign(id: string, basis: string): string {
  return `apiVersion: creepcheck/v1
kind: Campaign
id: ${id}
name: ${id}
channels: [sms]
consent: { basis: ${basis} }
transparency: { optOut: one_click }
`;
}

describe("several formats", () => {
  it("come from one run, one to the terminal and the others to files", async () => {
    const cwd = folder({ "a.yaml": FAILING });
    const formats = ["-f", "pretty", "-f", "sarif:out.sarif", "-f", "markdown:summary.md"];
    const { code, out } = await creepcheck([".", ...formats], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("Campaign “texts”");
    expect(JSON.parse(readFileSync(`${cwd}/out.sarif`, "utf8")).version).toBe("2.1.0");
    expect(readFileSync(`${cwd}/summary.md`, "utf8")).toMatch(/^## creepcheck: failed/);
  });

  it("say which file cannot be written", async () => {
    const { code, err } = await creepcheck([".", "-f", "sarif:no/such/folder.sarif"], {
      cwd: folder({ "a.yaml": CLEAN }),
    });
    expect(code).toBe(2);
    expect(err).toContain("folder.sarif");
  });
});

describe("a report of a megabyte", () => {
  const files = () => {
    const many = Array.from({ length: 800 }, (_, index) => campaign(`texts-${index}`, "none")).join("---\n");
    return folder({ "many.yaml": many });
  };

  /** Reads as much of standard output as it is told to, and closes it then, as `| head` does. */
  function readingOnly(bytes: number, args: readonly string[], cwd: string) {
    return new Promise<{ code: number | null; read: number; err: string }>((done, fail) => {
      const { PATH } = process.env;
      const child = spawn(process.execPath, [resolve("bin/creepcheck.js"), ...args], { cwd, env: { PATH } });
      let read = 0;
      let err = "";
      child.stdout.on("data", (chunk: Buffer) => {
        read += chunk.length;
        if (read >= bytes) child.stdout.destroy();
      });
      child.stderr.setEncoding("utf8").on("data", (text) => {
        err += text;
      });
      child.on("error", fail).on("close", (code) => done({ code, read, err }));
    });
  }

  it.each(["json", "pretty"])("survives `| head` as %s, without a word", async (format) => {
    const { code, read, err } = await readingOnly(1, [".", "-f", format], files());
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(read).toBeLessThan(500_000);
  });

  it("arrives whole", async () => {
    const { out } = await creepcheck([".", "-f", "json"], { cwd: files() });
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out).scores).toHaveLength(800);
  });
});
