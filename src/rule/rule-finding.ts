import type { Confidence, Place, Severity, Subject } from "../model/index.ts";
import type { FixProposal } from "./fix-proposal.ts";

/** A finding as a rule states it; the engine adds subject, location, sources and fingerprint. */
export interface RuleFinding {
  readonly message: string;
  readonly at: Place;
  readonly data: Readonly<Record<string, string>>;
  readonly confidence: Confidence;
  /** Set when this finding is milder or graver than the rule's own severity. */
  readonly severity?: Severity;
  /** Set when only some of the rule's sources bear on it. */
  readonly sources?: readonly string[];
  readonly related: readonly { readonly at: Place; readonly message: string }[];
  readonly fix?: FixProposal;
  /** The definition that answers for a finding about the whole project; without one it is about its file. */
  readonly subject?: Subject;
}
