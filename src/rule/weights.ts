/** The numbers of the score: rules/practices/weights.yaml as data. All weights are log-odds. */
export interface Weights {
  /** A plain campaign of which nothing else is known, in points. */
  readonly baseline: { readonly points: number; readonly evidence: readonly string[] };
  readonly practices: Readonly<Record<string, PracticeWeight>>;
  /** 0–1: the part of its weight for which the second practice of a group counts. */
  readonly secondInGroup: number;
  /** What a finding adds when no practice stands for it. */
  readonly findings: Readonly<Record<"error" | "warning" | "info", number>>;
  /** A score never falls below these while error findings stand. */
  readonly floors: { readonly oneError: number; readonly severalErrors: number };
}

export interface PracticeWeight {
  readonly weight: number;
  /** Kinds of the practice that people mind more (or welcome more), and what those weigh. */
  readonly graver?: { readonly weight: number; readonly kinds: readonly string[] };
  /** Practices of one group say much the same thing: the strongest counts, and a part of the next. */
  readonly group: string;
  /** Keys of rules/sources.yaml whose figures the weight rests on. */
  readonly evidence: readonly string[];
}
