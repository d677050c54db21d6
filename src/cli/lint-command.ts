import { DETAILED } from "../report/index.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import type { LintFlags } from "./flags.ts";
import { judge } from "./judge.ts";
import { targetsOf, writeReport } from "./outputs.ts";
import type { Terminal } from "./terminal.ts";

export async function lintCommand(
  paths: readonly string[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (paths.length === 0)
    throw new UsageError("say what to lint: a file, a folder or a glob, as in “creepcheck campaigns/”");
  const targets = targetsOf(flags.format ?? (flags.fixDryRun ? [] : ["pretty"]));
  if (flags.fixDryRun && targets.some(({ file }) => file === undefined))
    throw new UsageError(
      "the patch goes to standard output: give the report a file, as in -f json:report.json",
    );
  const withDetails = targets.some(({ reporter }) => DETAILED.has(reporter));
  const { read, report, failures } = await judge(paths, flags, terminal, withDetails);
  // With nothing to judge, a report would say that all is well.
  const judged = read.files > 0 || read.unreadable.length === 0;
  if (judged) await writeReport(report, read.texts, targets, terminal);
  for (const failure of failures) await terminal.err.write(`creepcheck: ${failure}\n`);
  if (failures.length > 0) return EXIT.usage;
  return report.verdict.passed ? EXIT.clean : EXIT.failed;
}
