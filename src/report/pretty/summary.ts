/** The end of the report: what it comes to, what could not be judged, and the verdict. */
import type { Report, Verdict } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { notJudged, outcome, quietLine, scoreLine, setAside } from "../summary-words.ts";
import { oneLine } from "../text.ts";
import { passedBecause } from "../words.ts";
import { type Page, paragraph } from "./page.ts";

/**
 * @param quiet the scored subjects that were not shown
 * @param more whether anything was shown before
 */
export function summary(report: Report, quiet: readonly SubjectGroup[], more: boolean, page: Page): string[] {
  return [
    ...(more ? [page.faint("─".repeat(page.width))] : []),
    ...paragraph(page, "", outcome(report.summary), { text: page.bold }),
    ...(more ? prose(quietLine(quiet, true), page) : []),
    ...prose(scoreLine(report), page),
    ...prose(setAside(report), page),
    ...prose(notJudged(report.scores), page),
    ...report.assumptions.flatMap((assumption) => prose(assumption, page)),
    "",
    ...verdictLines(report.verdict, page),
  ];
}

function prose(text: string, page: Page): string[] {
  return text === "" ? [] : paragraph(page, "", text);
}

export function verdictLines(verdict: Verdict, page: Page): string[] {
  if (verdict.passed) {
    return paragraph(page, "passed: ", passedBecause(verdict), { label: page.good });
  }
  const [first = "see above", ...others] = verdict.reasons.map(oneLine);
  const label = "failed: ";
  const indent = " ".repeat(label.length);
  return [
    ...paragraph(page, label, first, { label: page.bad, text: page.bold }),
    ...others.flatMap((reason) => paragraph(page, indent, reason, { text: page.bold })),
  ];
}
