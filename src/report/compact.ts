/** One finding a line, for editors, `grep` and terminals with little room. */
import type { Finding, Report } from "../model/report.ts";
import { standing } from "./standing.ts";
import { oneLine, visible, withoutCommands } from "./text.ts";

/** `file:line:column: severity message [rule]`; nothing at all when nothing stands. */
export function* compact(report: Report): Iterable<string> {
  for (const finding of standing(report)) yield `${withoutCommands(line(finding))}\n`;
}

function line({ ruleId, severity, message, location: { file, line, column } }: Finding): string {
  return `${visible(file)}:${line}:${column}: ${severity} ${oneLine(message)} [${visible(ruleId)}]`;
}
