/** What is wrong with the input itself. Each becomes a finding of the `input/` rule it names. */
import type { Subject } from "./definitions.ts";
import type { Place } from "./place.ts";

export interface Problem {
  /** An `input/` rule id. */
  readonly rule: `input/${string}`;
  /** Which of that rule's messages. */
  readonly message: string;
  /** Values for the message's placeholders. */
  readonly data: Readonly<Record<string, string>>;
  readonly at: Place;
  /** The definition it stands in, where that could be read. */
  readonly subject?: Subject;
  /** Softer than the rule's own severity, as for a platform export nobody wrote by hand. */
  readonly severity?: "warning" | "info";
}
