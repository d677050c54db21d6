import type { Location, Severity, Subject } from "../model/index.ts";
import type { AnyRule, RuleFinding } from "../rule/index.ts";

/** A rule's finding with its effective severity, before it is located, suppressed and put into words. */
export interface Judged {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly finding: RuleFinding;
  /** The definition it is about; absent when it is about a file. */
  readonly subject?: Subject;
}

export interface Located extends Judged {
  readonly location: Location;
}
