import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { mergeReports } from "../engine/index.ts";
import type { Report } from "../model/index.ts";
import { parseReport } from "../parse-report.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import { targetsOf, writeReport } from "./outputs.ts";
import type { Terminal } from "./terminal.ts";

/** Joins reports of shards, and passes or fails as one run would have. */
export async function mergeCommand(
  files: readonly string[],
  formats: readonly string[] = ["pretty"],
  terminal: Terminal,
): Promise<ExitCode> {
  const targets = targetsOf(formats);
  const reports: Report[] = [];
  for (const file of files) reports.push(await readReport(file, terminal));
  const report = merged(reports);
  // The files that the report is about may not be here, so there is nothing to show of them.
  await writeReport(report, new Map(), targets, terminal);
  return report.verdict.passed ? EXIT.clean : EXIT.failed;
}

async function readReport(file: string, { cwd }: Terminal): Promise<Report> {
  try {
    return parseReport(await readFile(resolve(cwd, file), "utf8"));
  } catch (error) {
    throw new UsageError(
      `${file}: cannot be read as a report: ${(error as Error).message}. Make it with -f json.`,
    );
  }
}

function merged(reports: readonly Report[]): Report {
  try {
    return mergeReports(reports);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
