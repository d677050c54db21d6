import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Report } from "../model/index.ts";
import { DETAILED, isReporterName, REPORTERS, type ReporterName } from "../report/index.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import type { LintFlags } from "./flags.ts";
import { judge } from "./judge.ts";
import { type Output, type Terminal, wantsColor, widthOf } from "./terminal.ts";

interface Target {
  readonly reporter: ReporterName;
  /** Standard output when absent. */
  readonly file?: string;
}

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
  for (const target of judged ? targets : []) await write(target, report, read.texts, terminal);
  for (const failure of failures) await terminal.err.write(`creepcheck: ${failure}\n`);
  if (failures.length > 0) return EXIT.usage;
  return report.verdict.passed ? EXIT.clean : EXIT.failed;
}

/** `json`, `json:report.json` … */
function targetsOf(formats: readonly string[]): Target[] {
  const targets = formats.map((format) => {
    const [name = "", ...file] = format.split(":");
    if (!isReporterName(name)) {
      throw new UsageError(
        `there is no output format “${name}”; there are: ${Object.keys(REPORTERS).join(", ")}`,
      );
    }
    return { reporter: name, ...(file.length > 0 && { file: file.join(":") }) };
  });
  if (targets.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError(
      "only one format can go to standard output; give the others a file, as in -f json:report.json",
    );
  }
  return targets;
}

async function write(target: Target, report: Report, texts: ReadonlyMap<string, string>, terminal: Terminal) {
  const reporter = await REPORTERS[target.reporter]();
  const { out, cwd } = terminal;
  const color = target.file === undefined && wantsColor(terminal, out);
  const chunks = reporter(report, { color, width: widthOf(out), source: (file) => texts.get(file) });
  if (target.file === undefined) await stream(chunks, out);
  else await save(resolve(cwd, target.file), chunks);
}

/** Stops without a word when nobody reads any more. */
async function stream(chunks: Iterable<string>, out: Output): Promise<void> {
  for (const chunk of chunks) if (!(await out.write(chunk))) return;
}

async function save(file: string, chunks: Iterable<string>): Promise<void> {
  await writeFile(file, chunks).catch((error: Error) => {
    throw new UsageError(`cannot write ${file}: ${error.message}`);
  });
}
