/** What is held against the present: an earlier revision or a baseline. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { baselineText, readBaseline } from "../config/index.ts";
import {
  changesBetween,
  EMPTY_BASELINE,
  type Known,
  knownFromBaseline,
  knownFromReport,
  renewed,
  shrunk,
} from "../engine/index.ts";
import { lintProject, type Standards } from "../lint.ts";
import type { Location, Report } from "../model/index.ts";
import { type ReadOptions, type ReadProject, readProject } from "../read-project.ts";
import { UsageError } from "./exit-code.ts";
import type { LintFlags } from "./flags.ts";
import { type Revision, revisionAt } from "./git/revision.ts";
import { touchedLines } from "./git/touched-lines.ts";
import type { Terminal } from "./terminal.ts";

export interface Earlier {
  readonly knownIn: (texts: ReadProject["texts"]) => Known;
  /** What is left to do and to add once the present is judged. */
  finish(report: Report, read: ReadProject): Promise<Report>;
}

type Paths = readonly string[];
type Options = Omit<ReadOptions, "input" | "texts">;

/**
 * What --since or --baseline name; `undefined` when neither is given.
 *
 * @throws {UsageError} when there is no such revision or baseline
 */
export async function earlierNamedBy(
  { since, baseline, updateBaseline = false, shard }: LintFlags,
  paths: Paths,
  options: Options,
  standards: Standards,
  terminal: Terminal,
): Promise<Earlier | undefined> {
  if (since !== undefined) return revision(since, paths, options, standards);
  if (baseline !== undefined)
    return updateBaseline
      ? newBaseline(baseline, terminal)
      : oldBaseline(baseline, shard === undefined, terminal);
  if (updateBaseline)
    throw new UsageError("--update-baseline goes with --baseline FILE: say which file to write");
  return undefined;
}

/** @param mayShrink whether the report will be about everything that was read */
async function oldBaseline(
  file: string,
  mayShrink: boolean,
  { cwd, env, today }: Terminal,
): Promise<Earlier> {
  const path = resolve(cwd, file);
  if (!existsSync(path))
    throw new UsageError(`${file}: there is no such baseline yet. Write it with --update-baseline.`);
  const baseline = await readBaseline(path, file);
  return {
    knownIn: () => knownFromBaseline(baseline, today),
    async finish(report, read) {
      const less = baselineText(shrunk(baseline, report, settledIn(read, cwd)));
      // On a build server nobody commits it, and a later step may want a clean work tree.
      if (mayShrink && !env.CI && less !== baselineText(baseline)) await writeFileAtomic(path, less);
      return report;
    },
  };
}

async function newBaseline(file: string, { cwd, today }: Terminal): Promise<Earlier> {
  const path = resolve(cwd, file);
  const earlier = existsSync(path) ? await readBaseline(path, file) : EMPTY_BASELINE;
  return {
    knownIn: () => ({ has: () => true, scoreOf: ({ score }) => score }),
    async finish(report, read) {
      await writeFileAtomic(path, baselineText(renewed(earlier, report, settledIn(read, cwd), today)));
      return report;
    },
  };
}

/** Of a file that was read, or is gone, the report says all there is. */
function settledIn({ texts }: ReadProject, cwd: string): (file: string) => boolean {
  return (file) => texts.has(file) || !existsSync(resolve(cwd, file));
}

async function revision(ref: string, paths: Paths, options: Options, standards: Standards): Promise<Earlier> {
  const then = await revisionAt(ref, options.cwd, paths);
  try {
    const read = await readThen(then, paths, options);
    const before = await lintProject(read, { ...standards, withDetails: false });
    const changes = { ref, commit: then.commit };
    return {
      knownIn: (texts) => knownFromReport(before, touchedBetween(read.texts, texts, then.oldNames)),
      finish: async (report) => ({ ...report, changes: { ...changes, ...changesBetween(before, report) } }),
    };
  } finally {
    await then.remove();
  }
}

/** A path that was not there then is no mistake: the definitions in it are new. */
function readThen({ cwd: folder }: Revision, paths: Paths, options: Options): Promise<ReadProject> {
  const { cwd, ignore } = options;
  const from = (path: string) => relative(cwd, resolve(cwd, path)) || ".";
  const named = paths.filter((path) => path !== "-").map(from);
  const ignoreThen = ignore && { ...ignore, folder: resolve(folder, from(ignore.folder)) };
  return readProject(named, { ...options, cwd: folder, ...(ignoreThen && { ignore: ignoreThen }) });
}

type Texts = ReadProject["texts"];

/** Compares each file at most once, and only when something is found in it that was there before. */
function touchedBetween(before: Texts, now: Texts, oldNames: ReadonlyMap<string, string>) {
  const byFile = new Map<string, ReturnType<typeof touchedLines>>();
  return ({ file, line, endLine }: Location) => {
    let isTouched = byFile.get(file);
    if (isTouched === undefined) {
      isTouched = touchedLines(before.get(file) ?? before.get(oldNames.get(file) ?? ""), now.get(file) ?? "");
      byFile.set(file, isTouched);
    }
    return isTouched(line, endLine);
  };
}
