import { type Finding, type Location, type Report, type Score, stands } from "../model/index.ts";

/** What was there before and shall not fail the run: by a baseline file, or by an earlier revision. */
export interface Known {
  has(finding: Finding): boolean;
  /** What the same campaign or segment scored. */
  scoreOf(score: Score): number | undefined;
}

/** Says of each finding that was there before that it was. Suppressed ones are out of the question already. */
export function markKnown(findings: readonly Finding[], known: Known): Finding[] {
  return findings.map((finding) =>
    stands(finding) && known.has(finding) ? { ...finding, baselined: true } : finding,
  );
}

/** Says of each score what it was before. */
export function markScores(scores: readonly Score[], known: Known): Score[] {
  return scores.map((score) => {
    const before = known.scoreOf(score);
    return before === undefined ? score : { ...score, before };
  });
}

/**
 * What an earlier report knows, wherever a definition was moved since. What stands on a line that was touched is not
 * known: whoever changes a line answers for it.
 */
export function knownFromReport(
  { findings, scores }: Report,
  isTouched: (location: Location) => boolean,
): Known {
  const earlier = fingerprintsOf(findings.filter(stands));
  const scored = new Map(scores.map((score) => [subjectKey(score), score.score]));
  return {
    has: ({ fingerprint, location }) => earlier.has(fingerprint) && !isTouched(location),
    scoreOf: (score) => scored.get(subjectKey(score)),
  };
}

export function fingerprintsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** The same in two reports of one project. */
export function subjectKey({ kind, id }: Pick<Score, "kind" | "id">): string {
  return `${kind}\0${id}`;
}
