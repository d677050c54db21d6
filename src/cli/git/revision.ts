/** The files as they were at an earlier revision, put into a folder of their own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { UsageError } from "../exit-code.ts";
import { git } from "./git.ts";

export interface Revision {
  /** The commit the present line of work started from. */
  readonly commit: string;
  /** Stands in for the working directory: the same paths below it, with the files of then. */
  readonly cwd: string;
  /** Where tracked files were then that are in another place now, both from the working directory. */
  readonly oldNames: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/**
 * @param ref what git knows as a commit: a branch, a tag, a hash
 * @param paths files, folders and globs that will be read, from `cwd` or absolute
 * @throws {UsageError} when this is no repository, or it has no such revision
 */
export async function revisionAt(ref: string, cwd: string, paths: readonly string[]): Promise<Revision> {
  const below = folderInRepository(cwd);
  const commit = startOfWork(ref, cwd);
  const folder = await mkdtemp(join(tmpdir(), "creepcheck-"));
  const wanted = paths.map((path) => posix.join(below, broughtBackFor(relative(cwd, resolve(cwd, path)))));
  await mkdir(join(folder, ".git")); // the top of a repository, to those who look for ignore files
  await mkdir(join(folder, below), { recursive: true });
  await writeFiles(folder, cwd, filesAt(commit, cwd, wanted));
  return {
    commit,
    cwd: join(folder, below),
    oldNames: renamedSince(commit, cwd),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Where a folder is below the top of its repository: `""` or `marketing/campaigns/`. */
function folderInRepository(cwd: string): string {
  const { ok, output, complaint } = git(cwd, ["rev-parse", "--show-prefix"]);
  if (!ok) throw new UsageError(`what was changed can be told in a git repository only. ${complaint}`);
  return output.toString().replace(/\n$/, "");
}

/** Where the present line of work left `ref`; `ref` itself when the two have nothing in common. */
function startOfWork(ref: string, cwd: string): string {
  const named = git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!named.ok)
    throw new UsageError(
      `git knows no revision “${ref}” here. A clone made by CI has the last commit only: have it fetch more ` +
        "(for actions/checkout, fetch-depth: 0).",
    );
  const commit = named.output.toString().trim();
  const common = git(cwd, ["merge-base", commit, "HEAD"]);
  return common.ok ? common.output.toString().trim() : commit;
}

/** The folder that holds what a path names, with what belongs to it: sidecars, and files that were there only then. */
function broughtBackFor(path: string): string {
  const steps = path.split(sep);
  const first = steps.findIndex((step) => /[*?{}()[\]!]/.test(step));
  return steps.slice(0, first < 0 ? steps.length : first).join("/");
}

interface File {
  readonly hash: string;
  /** From the top of the repository. */
  readonly path: string;
}

/** Plain files only: links are not followed, and the files of other repositories are none of ours. */
function filesAt(commit: string, cwd: string, wanted: readonly string[]): File[] {
  const listing = git(cwd, ["ls-tree", "-r", "-z", "--full-tree", commit]).output.toString();
  return listing.split("\0").flatMap((line) => {
    const [, mode = "", hash = "", path = ""] = /^(\d+) blob (\S+)\t(.*)$/s.exec(line) ?? [];
    const isWanted = IGNORE_FILE.test(path) || wanted.some((way) => holds(way, path));
    return mode.startsWith("100") && isWanted ? [{ hash, path }] : [];
  });
}

const IGNORE_FILE = /(^|\/)\.(git|creepcheck)ignore$/;

/** Whether a path is the folder's, or a file's that is named like it: `ads.json` and `ads.json.creepcheck.yaml`. */
function holds(way: string, path: string): boolean {
  const folder = way.replace(/^\.?\/?|\/$/g, "");
  return folder === "" || path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
}

/** As git keeps them: the filters that a checkout would run are not run. */
async function writeFiles(folder: string, cwd: string, files: readonly File[]): Promise<void> {
  const { output } = git(cwd, ["cat-file", "--batch"], files.map(({ hash }) => `${hash}\n`).join(""));
  let at = 0;
  for (const { path } of files) {
    // Each is a line “hash blob size”, the content, and a line break.
    const start = output.indexOf("\n", at) + 1;
    const size = Number(output.toString("latin1", at, start).split(" ")[2]);
    at = start + size + 1;
    const target = resolve(folder, path);
    // A commit made by hand could name a file outside.
    if (!target.startsWith(folder + sep)) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, output.subarray(start, start + size));
  }
}

/** Looks at what is committed and staged: what git does not know yet has no earlier name. */
function renamedSince(commit: string, cwd: string): Map<string, string> {
  const args = ["diff", "--cached", "--name-status", "--find-renames", "--diff-filter=R", "--relative", "-z"];
  const words = git(cwd, [...args, commit])
    .output.toString()
    .split("\0");
  const names = new Map<string, string>();
  for (let index = 0; index + 2 < words.length; index += 3) {
    const [before = "", now = ""] = words.slice(index + 1);
    names.set(now, before);
  }
  return names;
}
