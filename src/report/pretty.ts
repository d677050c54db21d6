/** The report for people at a terminal: a colleague's review, worst things first, calm where all is well. */
import type { Report } from "../model/report.ts";
import { lineReader } from "./code-frame.ts";
import { Crowds } from "./pretty/crowds.ts";
import { groupFindings } from "./pretty/findings.ts";
import { subjectHead } from "./pretty/heading.ts";
import { pageOf } from "./pretty/page.ts";
import { summary } from "./pretty/summary.ts";
import type { RenderOptions } from "./reporter.ts";
import { groupBySubject, type SubjectGroup } from "./subjects.ts";
import { withoutCommands } from "./text.ts";

/** One piece for each subject, then the summary. */
export function* pretty(report: Report, options: RenderOptions): Iterable<string> {
  const page = pageOf(options);
  const linesOf = lineReader(options.source);
  const said = new Set<string>();
  const quiet: SubjectGroup[] = [];
  const crowds = new Crowds();
  let shown = 0;
  for (const group of groupBySubject(report)) {
    if (worthShowing(group, report)) {
      if (crowds.takes(group)) continue;
      yield text([
        ...subjectHead(group, page),
        ...groupFindings(group, report.sources, linesOf, page, said),
        "",
      ]);
      shown += 1;
    } else if (group.score) {
      quiet.push(group);
    }
  }
  yield text(crowds.lines(page));
  yield text(summary(report, quiet, shown > 0, page));
}

/** Without a finding, only what scores badly is worth a reader's time; of a change, only what has come to score worse. */
function worthShowing({ findings, score }: SubjectGroup, { verdict, changes }: Report): boolean {
  if (findings.length > 0) return true;
  if (score === undefined) return false;
  if (changes) return score.score > (score.before ?? 0);
  const { maxScore } = verdict;
  return (
    score.band === "creepy" || score.band === "alarming" || (maxScore !== null && score.score > maxScore)
  );
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommands(line)}\n`).join("");
}
