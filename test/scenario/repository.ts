/** A git repository for a test, and what people do in one. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folder } from "./command.ts";

/** A repository with one commit of these files; what is written afterwards is the change. */
export function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  rmSync(join(cwd, ".git"), { recursive: true });
  git(cwd, "init", "--quiet", "--initial-branch=main");
  commit(cwd);
  return cwd;
}

export function git(cwd: string, ...args: string[]): void {
  const identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
  execFileSync("git", [...identity, ...args], { cwd });
}

export function commit(cwd: string): void {
  git(cwd, "add", "--all");
  git(cwd, "commit", "--quiet", "--message", "Something");
}

export function write(cwd: string, file: string, text: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
}
