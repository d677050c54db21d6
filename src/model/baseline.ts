/** Findings and scores that are accepted for now, as a baseline file keeps them. The reference is schemas/baseline.schema.json. */
export interface Baseline {
  readonly version: 1;
  /** By the file they stand in, relative to the working directory. */
  readonly findings: Readonly<Record<string, readonly BaselineEntry[]>>;
  /** What campaigns score, by file and id: `--max-score` lets them keep it, and no more. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** The last day it is accepted, as an ISO date. */
  readonly until?: string;
}
