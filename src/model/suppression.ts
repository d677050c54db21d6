/** A person's decision not to be told about a finding again, with the reason. */
import type { Place } from "./place.ts";

/** `accepted-risk` stays in the score: the practice is still there. `false-positive` leaves it. */
export type SuppressionKind = "accepted-risk" | "false-positive";

/** One suppression as written: inline comment, `suppress:` entry or sidecar. */
export interface SuppressionEntry {
  /** A rule id, or `family/*`. */
  readonly rule: string;
  readonly reason?: string;
  /** ISO date after which the finding comes back. */
  readonly until?: string;
  readonly as: SuppressionKind;
  /** RFC 6901: only findings at this place or below it. */
  readonly pointer?: string;
  readonly at: Place;
}

/** A suppression of findings in one file, whatever they are about. */
export interface FileSuppression {
  readonly file: string;
  readonly entry: SuppressionEntry;
}

/** A comment of a file in which creepcheck is addressed: `# creepcheck-disable-next-line …`. */
export interface DirectiveComment {
  /** Without the `#` and surrounding space. */
  readonly text: string;
  readonly at: Place;
  /** The line it speaks of: the next one that holds more than a comment. From 1. */
  readonly targetLine: number;
}
