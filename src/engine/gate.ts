import { type FailOn, type Finding, type Score, stands, type Verdict } from "../model/index.ts";
import { atLeast } from "./severity.ts";

export interface GateLimits {
  /** Fail when a finding of this severity or worse stands. */
  readonly failOn: FailOn;
  /** Fail when a campaign scores above this; `null` for no limit. */
  readonly maxScore: number | null;
}

/**
 * Decides whether the run passes, and says why not. Neither suppressed findings fail a run nor what was there before,
 * nor a campaign that scores no more than it did then.
 */
export function gate(findings: readonly Finding[], scores: readonly Score[], limits: GateLimits): Verdict {
  const { failOn, maxScore } = limits;
  const reasons: string[] = [];
  const above = scores.filter((score) => isAbove(score, maxScore));
  if (failOn !== "never") {
    const standing = findings.filter((finding) => stands(finding) && atLeast(finding.severity, failOn));
    if (standing.length > 0) {
      const what = failOn === "error" ? "error" : `finding at “${failOn}” or worse`;
      reasons.push(
        standing.length === 1
          ? `1 ${what} stands`
          : `${standing.length} ${what.replace(/^(error|finding)/, "$1s")} stand`,
      );
    }
  }
  for (const { name, score } of above)
    reasons.push(`“${name}” scores ${score}, above the limit of ${maxScore}`);
  const aboveLimit = above.map(({ id, file }) => ({ id, file }));
  return { passed: reasons.length === 0, failOn, maxScore, reasons, aboveLimit };
}

/** The limit is for campaigns: a segment alone reaches nobody. */
function isAbove({ kind, score, before = 0 }: Score, maxScore: number | null): boolean {
  return maxScore !== null && kind === "campaign" && score > Math.max(maxScore, before);
}
