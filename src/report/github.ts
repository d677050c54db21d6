/**
 * Workflow commands: GitHub Actions reads them from the log and shows each finding at its line of the pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Finding, Location, Report, Severity } from "../model/report.ts";
import { plainText } from "./remarks.ts";
import { standing, worstFirst } from "./standing.ts";
import { outcome } from "./summary-words.ts";
import { visible, withoutCommands } from "./text.ts";
import { verdictSentence } from "./words.ts";

const COMMAND: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Worst first, since GitHub shows ten of each kind a step; then what it comes to, for whoever reads the log. */
export function* github(report: Report): Iterable<string> {
  for (const finding of worstFirst(standing(report))) yield `${annotation(finding, report.sources)}\n`;
  for (const line of [outcome(report.summary), verdictSentence(report.verdict)]) {
    yield `${withoutCommands(visible(line))}\n`;
  }
}

function annotation(finding: Finding, sources: Report["sources"]): string {
  const { severity, ruleId, location } = finding;
  const properties = Object.entries({ ...placeOf(location), title: visible(ruleId) }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return `::${COMMAND[severity]} ${properties.join(",")}::${data(plainText(finding, sources))}`;
}

/** GitHub refuses columns on a span of several lines. */
function placeOf({ file, line, endLine, column, endColumn }: Location) {
  const columns = line === endLine ? { col: column, endColumn } : {};
  return { file: visible(file), line, endLine, ...columns };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
