/** The whole run in a few sentences. Each is empty when there is nothing to say. */
import type { Report, Score, Summary } from "../model/report.ts";
import type { SubjectGroup } from "./subjects.ts";
import { oneLine } from "./text.ts";
import { counted, extent, FACET_WORDS, findingCounts, listed } from "./words.ts";

export function outcome(summary: Summary): string {
  const counts = findingCounts(summary.findings);
  if (counts !== "") return `${counts} in ${extent(summary)}.`;
  if (summary.campaigns + summary.segments === 0) return `There was nothing to judge: ${extent(summary)}.`;
  return `All clear: nothing to report on ${extent(summary)}.`;
}

/**
 * @param quiet campaigns and segments without a finding
 * @param others whether there are some with findings
 */
export function quietLine(quiet: readonly Pick<SubjectGroup, "kind">[], others: boolean): string {
  const campaigns = quiet.filter(({ kind }) => kind === "campaign").length;
  const segments = quiet.length - campaigns;
  const other = others ? "other " : "";
  const parts = [
    ...(campaigns > 0 ? [counted(campaigns, `${other}campaign`)] : []),
    ...(segments > 0 ? [counted(segments, `${other}segment`)] : []),
  ];
  return parts.length === 0 ? "" : `Nothing to report on ${listed(parts)}.`;
}

export function scoreLine({ scores, summary: { maxScore, medianScore, scoreSpread } }: Report): string {
  if (maxScore === null) return "";
  const worst = scores.find(({ score }) => score === maxScore);
  const who = worst ? ` (${worst.band}, “${oneLine(worst.name)}”)` : "";
  const median = medianScore === null ? "" : `, median ${medianScore}`;
  const half = scoreSpread ? `, half between ${scoreSpread.low} and ${scoreSpread.high}` : "";
  return `Worst score ${maxScore}${who}${median}${half}. A score is roughly how many people in 100 would call it creepy.`;
}

export function setAside({ summary: { suppressed, baselined }, changes }: Report): string {
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
export function notJudged(scores: readonly Score[]): string {
  const counts = new Map<Score["notAssessable"][number], number>();
  for (const facet of scores.flatMap(({ notAssessable }) => notAssessable)) {
    counts.set(facet, (counts.get(facet) ?? 0) + 1);
  }
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([facet, count]) => `${FACET_WORDS[facet]} (for ${count} of ${scores.length})`);
  return parts.length === 0 ? "" : `Not assessable from the files: ${parts.join(", ")}.`;
}
