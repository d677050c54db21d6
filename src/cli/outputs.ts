/** Where reports go: the formats of -f, to standard output and to files. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Report } from "../model/index.ts";
import { isReporterName, REPORTERS, type ReporterName } from "../report/index.ts";
import { UsageError } from "./exit-code.ts";
import { type Output, type Terminal, wantsColor, widthOf } from "./terminal.ts";

export interface Target {
  readonly reporter: ReporterName;
  /** Standard output when absent. */
  readonly file?: string;
}

/**
 * @param formats `json`, `json:report.json` …
 * @throws {UsageError} when there is no such format, or two are for standard output
 */
export function targetsOf(formats: readonly string[]): Target[] {
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

/** @param texts of the files that the report is about, as far as they can be had */
export async function writeReport(
  report: Report,
  texts: ReadonlyMap<string, string>,
  targets: readonly Target[],
  terminal: Terminal,
): Promise<void> {
  for (const target of targets) await write(target, report, texts, terminal);
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
