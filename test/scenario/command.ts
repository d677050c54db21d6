/** Runs the built command as a user does. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const COMMAND = resolve("bin/creepcheck.js");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function creepcheck(
  args: readonly string[],
  { cwd, input = "", env = {} }: Circumstances = {},
): Promise<Outcome> {
  return new Promise((done, fail) => {
    // Nothing of the machine's own settings may show in the output.
    const { PATH } = process.env;
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { PATH, ...env } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    child.on("error", fail).on("close", (code) => done({ code, out, err }));
    child.stdin.on("error", () => {}); // a command that does not read its input may be gone already
    child.stdin.end(input);
  });
}

/** A folder with these files, gone after the test. A `.git` folder keeps the search for a configuration inside. */
export function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "creepcheck-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, ".git"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
