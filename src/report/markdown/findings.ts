/** A finding, folded: what was found is to be seen, the rest when somebody opens it. */
import type { Finding, Report } from "../../model/report.ts";
import { codeFrame } from "../code-frame.ts";
import { remarksOn } from "../remarks.ts";
import type { SubjectGroup } from "../subjects.ts";
import { KIND_WORDS } from "../words.ts";
import { code, escaped, fenced } from "./escape.ts";

const FRAME_WIDTH = 100;

const SIGN = { error: "🔴", warning: "🟡", info: "🔵" };

export function groupTitle({ kind, name, file, score }: SubjectGroup): string {
  const points = score ? `, ${score.score} of 100, ${score.band}` : "";
  const what = kind === "file" ? "" : ` “${escaped(name)}”${points}:`;
  return `#### ${KIND_WORDS[kind]}${what} ${code(file)}\n\n`;
}

export function findingDetails(
  finding: Finding,
  sources: Report["sources"],
  lines: readonly string[],
): string {
  const { severity, message, ruleId, confidence, location, related, fix } = finding;
  const place = code(`${location.file}:${location.line}:${location.column}`);
  const sure = confidence === "high" ? "" : `, ${confidence} confidence`;
  const remarks = [
    ...remarksOn(finding, sources).map(({ label, text }) => `${label}: ${escaped(text)}`),
    ...(fix ? [`A fix is known: ${escaped(fix.title)}`] : []),
    ...related.map((at) => `See ${code(`${at.file}:${at.line}`)}: ${escaped(at.message)}`),
  ];
  return [
    `<details><summary>${SIGN[severity]} <b>${severity}</b> ${escaped(message)}</summary>`,
    `At ${place}, ${code(ruleId)}${sure}`,
    ...frame(finding, lines),
    remarks.map((remark) => `- ${remark}`).join("\n"),
    "</details>\n\n",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function frame({ location }: Finding, lines: readonly string[]): string[] {
  const shown = codeFrame(lines, location, FRAME_WIDTH);
  const digits = String(shown.at(-1)?.number ?? 0).length;
  const drawn = shown.map(
    ({ number, text, marked }) => `${marked ? ">" : " "} ${String(number).padStart(digits)} │ ${text}`,
  );
  return drawn.length === 0 ? [] : [fenced(drawn)];
}
