import type { FailOn, Finding, Score, Verdict } from "../model/index.ts";
import { atLeast } from "./severity.ts";

export interface GateLimits {
  /** Fail when a finding of this severity or worse stands. */
  readonly failOn: FailOn;
  /** Fail when a campaign scores above this; `null` for no limit. */
  readonly maxScore: number | null;
}

/** Decides whether the run passes, and says why not. Suppressed findings never fail a run. */
export function gate(findings: readonly Finding[], scores: readonly Score[], limits: GateLimits): Verdict {
  const { failOn, maxScore } = limits;
  const reasons: string[] = [];
  if (failOn !== "never") {
    const standing = findings.filter(({ severity, suppressed }) => !suppressed && atLeast(severity, failOn));
    if (standing.length > 0) {
      const what = failOn === "error" ? "error" : `finding at “${failOn}” or worse`;
      reasons.push(
        standing.length === 1
          ? `1 ${what} stands`
          : `${standing.length} ${what.replace(/^(error|finding)/, "$1s")} stand`,
      );
    }
  }
  if (maxScore !== null) {
    const above = scores.filter(({ kind, score }) => kind === "campaign" && score > maxScore);
    for (const { name, score } of above)
      reasons.push(`“${name}” scores ${score}, above the limit of ${maxScore}`);
  }
  return { passed: reasons.length === 0, failOn, maxScore, reasons };
}
