/** The end of the report: what it comes to, what could not be judged, and the verdict. */
import type { Report, Score, Summary, Verdict } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { oneLine } from "../text.ts";
import { counted, extent, FACET_WORDS, findingCounts, listed, passedBecause } from "../words.ts";
import { type Page, paragraph } from "./page.ts";

/**
 * @param quiet the scored subjects that were not shown
 * @param more whether anything was shown before
 */
export function summary(report: Report, quiet: readonly SubjectGroup[], more: boolean, page: Page): string[] {
  return [
    ...(more ? [page.faint("─".repeat(page.width))] : []),
    ...paragraph(page, "", outcome(report.summary), { text: page.bold }),
    ...(more ? prose(quietLine(quiet), page) : []),
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

function outcome(summary: Summary): string {
  const counts = findingCounts(summary.findings);
  if (counts !== "") return `${counts} in ${extent(summary)}.`;
  if (summary.campaigns + summary.segments === 0) return `There was nothing to judge: ${extent(summary)}.`;
  return `All clear: nothing to report on ${extent(summary)}.`;
}

function quietLine(quiet: readonly SubjectGroup[]): string {
  const campaigns = quiet.filter(({ kind }) => kind === "campaign").length;
  const segments = quiet.length - campaigns;
  const others = [
    ...(campaigns > 0 ? [counted(campaigns, "other campaign")] : []),
    ...(segments > 0 ? [counted(segments, "other segment")] : []),
  ];
  return others.length === 0 ? "" : `Nothing to report on ${listed(others)}.`;
}

function scoreLine({ scores, summary: { maxScore, medianScore, scoreSpread } }: Report): string {
  if (maxScore === null) return "";
  const worst = scores.find(({ score }) => score === maxScore);
  const who = worst ? ` (${worst.band}, “${oneLine(worst.name)}”)` : "";
  const median = medianScore === null ? "" : `, median ${medianScore}`;
  const half = scoreSpread ? `, half between ${scoreSpread.low} and ${scoreSpread.high}` : "";
  return `Worst score ${maxScore}${who}${median}${half}. A score is roughly how many people in 100 would call it creepy.`;
}

function setAside({ summary: { suppressed, baselined }, changes }: Report): string {
  const parts = [
    ...(suppressed > 0 ? [`${counted(suppressed, "finding")} suppressed`] : []),
    ...(baselined > 0 ? [`${counted(baselined, "finding")} ${whereBefore(changes)}`] : []),
  ];
  return parts.length === 0 ? "" : `Not counted: ${listed(parts)}.`;
}

function whereBefore(changes: Report["changes"]): string {
  return changes ? `that ${oneLine(changes.ref)} had already` : "already in the baseline";
}

/** Silence about what a file cannot say is not praise. */
function notJudged(scores: readonly Score[]): string {
  const counts = new Map<Score["notAssessable"][number], number>();
  for (const facet of scores.flatMap(({ notAssessable }) => notAssessable)) {
    counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([facet, count]) => `${FACET_WORDS[facet]} (for ${count} of ${scores.length})`);
  return parts.length === 0 ? "" : `Not assessable from the files: ${parts.join(", ")}.`;
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
