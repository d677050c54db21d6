/** From the paths and flags of the command line to a report. */
import { resolve } from "node:path";
import { readIdFiles } from "../config/index.ts";
import { lintProject, siftBy } from "../lint.ts";
import type { Report } from "../model/index.ts";
import { type ReadProject, readProject } from "../read-project.ts";
import { ignoredBy, standardsOf } from "../standards.ts";
import { configure } from "./configure.ts";
import type { Earlier, earlierNamedBy } from "./earlier.ts";
import { UsageError } from "./exit-code.ts";
import type { lintAndFix } from "./fix.ts";
import type { LintFlags } from "./flags.ts";
import { formatNamed } from "./format-named.ts";
import type { Terminal } from "./terminal.ts";

export interface Judged {
  readonly read: ReadProject;
  readonly report: Report;
  /** What could not be read or fixed: a path and a sentence each. */
  readonly failures: readonly string[];
}

/** @param withDetails whether the report is to carry what only some formats show */
export async function judge(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
  withDetails: boolean,
): Promise<Judged> {
  checkFixFlags(flags, paths);
  const { config, rules } = await configure(flags, terminal);
  const limits = { failOn: flags.failOn ?? config.failOn, maxScore: flags.maxScore ?? config.maxScore };
  const standards = await standardsOf({ ...config, ...limits }, rules, terminal.today, withDetails);
  const format = flags.formatIn === undefined ? undefined : formatNamed(flags.formatIn);
  const ids = [...config.ids, ...(flags.ids ?? []).map((file) => resolve(terminal.cwd, file))];
  const options = {
    cwd: terminal.cwd,
    ignore: ignoredBy({ ...config, ids }),
    names: await readIdFiles(ids),
    ...(format && { format }),
    sift: siftBy(standards),
  };
  const earlier = await earlierThan(flags, paths, options, standards, terminal);
  const input = paths.includes("-") ? await terminal.readInput() : undefined;

  const readWith = (texts: ReadProject["texts"]) =>
    readProject(paths, { ...options, texts, ...(input && { input }) });
  const { read, report, failures } = await lintOrFix(
    readWith,
    {
      ...standards,
      ...(earlier && { knownIn: earlier.knownIn }),
      ...(flags.shard && { shard: flags.shard }),
    },
    flags,
    terminal,
  );
  return {
    read,
    report: earlier ? await earlier.finish(report, read) : report,
    failures: [...failures, ...read.unreadable.map(({ path, reason }) => `${path}: ${reason}`)],
  };
}

function checkFixFlags({ fix, fixDryRun, fixUnsafe }: LintFlags, paths: readonly string[]): void {
  if (fixUnsafe && !fix && !fixDryRun)
    throw new UsageError("--fix-unsafe says what else to fix: it goes with --fix or --fix-dry-run");
  if (fix && paths.includes("-"))
    throw new UsageError("--fix cannot write to standard input: --fix-dry-run prints the changes as a patch");
}

/** The code that looks back, and the code that fixes, are loaded only when somebody wants them. */
async function earlierThan(...args: Parameters<typeof earlierNamedBy>): Promise<Earlier | undefined> {
  const [{ since, baseline, updateBaseline }] = args;
  if (since === undefined && baseline === undefined && !updateBaseline) return undefined;
  return (await import("./earlier.ts")).earlierNamedBy(...args);
}

async function lintOrFix(...args: Parameters<typeof lintAndFix>): Promise<Judged> {
  const [readWith, standards, { fix, fixDryRun }] = args;
  if (fix || fixDryRun) return (await import("./fix.ts")).lintAndFix(...args);
  const read = await readWith(new Map());
  return { read, report: await lintProject(read, standards), failures: [] };
}
