/** A repository on the disk, for one test. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { ConfigError } from "../../src/config/index.ts";

/** @returns the absolute path of its top folder, which lies in a folder of its own */
export function repository(files: Readonly<Record<string, string>>): string {
  const outer = mkdtempSync(join(realpathSync(tmpdir()), "creepcheck-"));
  onTestFinished(() => rmSync(outer, { recursive: true }));
  const top = join(outer, "repository");
  mkdirSync(join(top, ".git"), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(top, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return top;
}

/** The lines of the error that says why a configuration cannot be used. */
export async function complaintsOf(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ConfigError) return error.message.split("\n");
  throw error ?? new Error("the configuration was accepted");
}
