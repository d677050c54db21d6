/** What is said of a finding beside its message, for formats that have one text and no layout. */
import type { Finding, Report } from "../model/report.ts";
import { oneLine } from "./text.ts";
import { titleOfSource } from "./words.ts";

export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** Why, instead, sources: those for which there is something to say. */
export function remarksOn({ why, advice, sources }: Finding, notes: Report["sources"]): Remark[] {
  const remarks = [
    { label: "Why", text: oneLine(why) },
    { label: "Instead", text: oneLine(advice) },
    { label: "Sources", text: sources.map((key) => oneLine(titleOfSource(key, notes))).join("; ") },
  ];
  return remarks.filter(({ text }) => text !== "");
}

/** The message with all remarks, each on a line of its own. */
export function plainText(finding: Finding, notes: Report["sources"]): string {
  const remarks = remarksOn(finding, notes).map(({ label, text }) => `${label}: ${text}`);
  return [oneLine(finding.message), ...remarks].join("\n");
}
