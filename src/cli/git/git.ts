/** Asks git about the repository that the working directory is in. */
import { spawnSync } from "node:child_process";
import { UsageError } from "../exit-code.ts";

/** Room for the listings and files of a large repository. */
const MAX_OUTPUT = 1024 * 1024 * 1024;

export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What git says of it when it is not ok. */
  readonly complaint: string;
}

/**
 * Only commands that read are run, and none that runs filters or hooks of the repository.
 *
 * @throws {UsageError} when git is not installed
 */
export function git(cwd: string, args: readonly string[], input = ""): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync("git", args, { cwd, input, maxBuffer: MAX_OUTPUT });
  if (error) throw new UsageError(`git could not be run (${error.message}). Install git, and try again.`);
  return { ok: status === 0, output: stdout, complaint: stderr.toString().trim() };
}
