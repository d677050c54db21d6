/** What somebody wrote beside a platform's file because the platform has no words for it. */
import type { Reference } from "./audience.ts";
import type { Facet } from "./coverage.ts";
import type { Campaign } from "./definitions.ts";
import type { Place, Value } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { SuppressionEntry } from "./suppression.ts";

export interface Sidecar {
  /** The file it speaks of. */
  readonly target: string;
  readonly at: Place;
  /** Said of every definition in that file. */
  readonly ofAll: Declared;
  readonly ofSome: readonly Declaration[];
  /** Suppressions for the file as a whole. */
  readonly suppressions: readonly SuppressionEntry[];
  readonly problems: readonly Problem[];
}

/** What is said of the definitions with this id, or with this name. */
export interface Declaration {
  readonly by: "id" | "name";
  readonly target: Value<string>;
  readonly declared: Declared;
  readonly suppressions: readonly SuppressionEntry[];
}

export interface Declared {
  readonly owner?: Value<string>;
  /** What only a campaign can have; present as far as it is said. */
  readonly terms: Terms;
  readonly sources: readonly Reference[];
  readonly retentionDays?: Value<number>;
  /** The facets that are spoken to: of these the file now says all there is. */
  readonly facets: readonly Facet[];
  /** The keys of `terms`, where they stand. */
  readonly termsAt: readonly Place[];
}

export type Terms = Partial<
  Pick<
    Campaign,
    | "purpose"
    | "regions"
    | "offers"
    | "automatedDecision"
    | "reviewers"
    | "reviewBy"
    | "frequency"
    | "stopAfter"
    | "schedule"
    | "consent"
    | "tracking"
    | "transparency"
  >
>;
