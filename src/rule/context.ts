import type { CopyReading } from "../copy/index.ts";
import type { LexiconMatch } from "../lexicon/index.ts";
import type { Confidence, Place, Project, Segment, Severity, Subject } from "../model/index.ts";
import type { Clue } from "./clues.ts";
import type { FixProposal } from "./fix-proposal.ts";
import type { Pressure } from "./pressure.ts";
import type { RuleFinding } from "./rule-finding.ts";
import type { Trait } from "./trait.ts";

/** What a finding needs beyond its message. */
export interface FindingDetails {
  /** The place it points at: as narrow as the file allows. */
  readonly at: Place;
  /** Values for the message's placeholders; numbers are written as they are. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** `high` unless said otherwise. */
  readonly confidence?: Confidence;
  readonly severity?: Severity;
  /** Those of the rule's sources that bear on this finding; all of them unless said otherwise. */
  readonly sources?: readonly string[];
  /** Other places that belong to it, each with what stands there. */
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  readonly fix?: FixProposal;
  /** For findings about the whole project: the definition that answers for it. Other hooks have theirs. */
  readonly subject?: Subject;
}

/** What a practice may see. */
export interface ReadContext {
  readonly project: Project;
  /** Today as an ISO date, passed in so that a run can be repeated. */
  readonly today: string;
  /** The sensitive clues in a segment's words, read once for all rules. */
  clues(segment: Segment): readonly Clue[];
  /** The sensitive words of any other text. */
  sensitiveWords(text: string): readonly LexiconMatch[];
  /** What the text of a message says about the one who reads it. */
  readCopy(text: string): CopyReading;
  /** How often all campaigns together may reach one person in a segment, added up once for all rules. */
  pressureOn(segment: Segment): readonly Pressure[];
  /** The sensitive traits a segment picks people out by, judged once for all rules. */
  traits(segment: Segment): readonly Trait[];
  /**
   * Where the people of a campaign are; for a segment or data source, those of all campaigns that use it. Empty when
   * nobody said, or not for all of them: then they may be anywhere.
   */
  regionsOf(subject: Subject): readonly string[];
  /** Whether a source holds where those people are, or may be. Surveys and policies hold everywhere. */
  applies(source: string, subject: Subject): boolean;
}

/** What a rule may see: the whole project, its own options, and a way to make findings. */
export interface RuleContext<Keys extends string = string, Options = unknown> extends ReadContext {
  readonly options: Options;
  finding(message: Keys, details: FindingDetails): RuleFinding;
}
