/** A comment for a pull request: the verdict first, then the scores, then the findings, folded. */
import type { Report } from "../model/report.ts";
import { lineReader } from "./code-frame.ts";
import { escaped } from "./markdown/escape.ts";
import { findingDetails, groupTitle } from "./markdown/findings.ts";
import { scoreTable } from "./markdown/scores.ts";
import type { RenderOptions } from "./reporter.ts";
import { groupBySubject, type SubjectGroup } from "./subjects.ts";
import { notJudged, outcome, scoreLine, setAside } from "./summary-words.ts";
import { counted, passedBecause } from "./words.ts";

/** GitHub takes comments of up to 65 536 characters; some are kept for the end. */
const ROOM = 60_000;

export function* markdown(report: Report, { source }: RenderOptions): Iterable<string> {
  const groups = groupBySubject(report);
  let room = ROOM;
  for (const part of [...verdict(report), ...scoreTable(groups, report.changes)]) {
    room -= part.length;
    yield part;
  }
  let left = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  for (const part of details(groups, report, lineReader(source))) {
    room -= part.length;
    if (room < 0) break;
    left -= 1;
    yield part;
  }
  yield* end(report, left);
}

/** A piece for each finding, the first of a subject with its title. */
function* details(
  groups: readonly SubjectGroup[],
  { sources }: Report,
  linesOf: (file: string) => readonly string[],
): Iterable<string> {
  for (const group of groups) {
    for (const [index, finding] of group.findings.entries()) {
      const title = index === 0 ? groupTitle(group) : "";
      yield title + findingDetails(finding, sources, linesOf(finding.location.file));
    }
  }
}

function* verdict({ verdict, summary, changes }: Report): Iterable<string> {
  yield `## creepcheck: ${verdict.passed ? "passed" : "failed"}\n\n`;
  const reasons = shortened(verdict.reasons).map((reason) => `- **${escaped(reason)}**\n`);
  yield verdict.passed ? `Passed: ${passedBecause(verdict)}.\n\n` : `${reasons.join("")}\n`;
  yield `${outcome(summary)}${fixedSince(changes)}\n\n`;
}

function fixedSince(changes: Report["changes"]): string {
  if (changes === undefined || changes.fixed.length === 0) return "";
  return ` Fixed since ${escaped(changes.ref)}: ${counted(changes.fixed.length, "finding")}.`;
}

/** Every campaign above the limit is a reason of its own. */
const MOST_REASONS = 10;

function shortened(reasons: readonly string[]): readonly string[] {
  const more = reasons.length - MOST_REASONS;
  return more <= 0 ? reasons : [...reasons.slice(0, MOST_REASONS), `and ${counted(more, "more reason")}`];
}

function* end(report: Report, left: number): Iterable<string> {
  if (left > 0) yield `${counted(left, "more finding")} did not fit into a comment: see the full report.\n\n`;
  const notes = [scoreLine(report), setAside(report), notJudged(report.scores), ...report.assumptions];
  const said = notes.filter((note) => note !== "");
  if (said.length > 0) yield `---\n\n${said.map((note) => `<sub>${escaped(note)}</sub>\n`).join("\n")}`;
}
