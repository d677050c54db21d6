/** What is to be scored: a campaign or segment with everything that speaks for or against it. */
import type { Facet } from "./coverage.ts";
import type { Confidence, Score, Severity } from "./report.ts";

export interface Scorable extends Pick<Score, "kind" | "id" | "name" | "file" | "owner" | "reach"> {
  readonly practices: readonly ScorablePractice[];
  /** Findings that count: all but those suppressed as false positives. */
  readonly findings: readonly ScorableFinding[];
  readonly notAssessable: readonly Facet[];
  /** Practices that nobody could see, one list for each side the file has no words for. */
  readonly unseen: readonly (readonly string[])[];
}

/** A practice that was seen, and which kind of it where that matters. */
export interface ScorablePractice {
  readonly id: string;
  readonly kind?: string;
  readonly because: string;
}

export interface ScorableFinding {
  readonly ruleId: string;
  /** The practice that stands in the score for the same thing. */
  readonly practice?: string;
  readonly because: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** Somebody accepted the risk: it still counts, but sets no floor. */
  readonly accepted: boolean;
}
