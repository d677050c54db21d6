/** What changed between two reports of one project. */
import {
  type Changes,
  compareText,
  type Report,
  type Score,
  type ScoreChange,
  stands,
} from "../model/index.ts";
import { fingerprintsOf, subjectKey } from "./known.ts";

/** @returns the changes from `before` to `now`, less the revision's name */
export function changesBetween(before: Report, now: Report): Pick<Changes, "scores" | "fixed"> {
  const stillFound = fingerprintsOf(now.findings);
  return {
    scores: scoreChanges(before.scores, now.scores),
    fixed: before.findings.filter((finding) => stands(finding) && !stillFound.has(finding.fingerprint)),
  };
}

function scoreChanges(before: readonly Score[], now: readonly Score[]): ScoreChange[] {
  const pairs = new Map<string, { before?: Score; after?: Score }>();
  for (const score of before) pairs.set(subjectKey(score), { before: score });
  for (const score of now) pairs.set(subjectKey(score), { ...pairs.get(subjectKey(score)), after: score });
  return [...pairs.values()]
    .flatMap(({ before, after }) => {
      const named = after ?? before;
      if (named === undefined || before?.score === after?.score) return [];
      const { kind, id, name, file } = named;
      return [{ kind, id, name, file, before: before?.score ?? null, after: after?.score ?? null }];
    })
    .sort(
      (a, b) =>
        riseOf(b) - riseOf(a) ||
        compareText(a.kind, b.kind) ||
        compareText(a.file, b.file) ||
        compareText(a.id, b.id),
    );
}

/** What is new rises from nothing, and what is gone falls to it. */
function riseOf({ before, after }: ScoreChange): number {
  return (after ?? 0) - (before ?? 0);
}
