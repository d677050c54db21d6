/** The report: plain data, the only thing reporters see and the contract with tools that read it. */
import type { Condition } from "./audience.ts";
import type { Channel } from "./channel.ts";
import { compareText } from "./compare.ts";
import type { Facet } from "./coverage.ts";
import type { Party } from "./definitions.ts";
import type { SuppressionKind } from "./suppression.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** How sure creepcheck is that it read the file rightly; separate from how bad it would be. */
export type Confidence = "high" | "medium" | "low";

export type FailOn = Severity | "never";

export interface Location {
  /** Relative to the working directory, `/` between folders. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** RFC 6901, from the top of the YAML document or JSON file. */
  readonly pointer: string;
}

export interface RelatedLocation extends Location {
  readonly message: string;
}

/** A change to one file: replace `start` up to `end` (offsets in UTF-16 units) by `text`. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** `safe` never changes what the campaign is for; `unsafe` needs a person's decision. */
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly TextEdit[];
}

export interface SubjectRef {
  readonly kind: "campaign" | "segment" | "data-source" | "file";
  readonly id: string;
  readonly name?: string;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What was found, in a sentence. */
  readonly message: string;
  /** Why a person would mind. */
  readonly why: string;
  /** What to write instead. */
  readonly advice: string;
  readonly subject: SubjectRef;
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
  readonly data: Readonly<Record<string, string>>;
  /** Keys of the sources behind the rule. */
  readonly sources: readonly string[];
  readonly fix?: Fix;
  /** Survives moved lines: made of rule, subject and what was found, not of line numbers. */
  readonly fingerprint: string;
  readonly suppressed?: {
    readonly as: SuppressionKind;
    readonly reason: string;
    readonly until?: string;
  };
  /** It was there before: in the baseline, or at the revision of `--since`, on a line that has not changed since. */
  readonly baselined?: true;
}

/** Whether it counts: nobody suppressed it, and it was not there before. */
export function stands({ suppressed, baselined }: Finding): boolean {
  return suppressed === undefined && baselined === undefined;
}

/** One line of a score's explanation. The points of all lines add up to the score. */
export interface Contribution {
  /** A practice id, a rule id, `baseline` or `floor`. */
  readonly source: string;
  /** Whole points. */
  readonly points: number;
  readonly because: string;
  readonly evidence: readonly string[];
}

export interface Score {
  readonly kind: "campaign" | "segment";
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Who answers for it, as the file says. */
  readonly owner?: string;
  readonly reach: Reach;
  /** 0–100: roughly the share of people who would call this creepy. */
  readonly score: number;
  /** Where the score could lie if the sides that are not assessable were known. Both ends equal it where all are. */
  readonly range: Range;
  /** What it scored before: by the baseline, or at the revision of `--since`. */
  readonly before?: number;
  readonly band: Band;
  readonly contributions: readonly Contribution[];
  /** Facets this file cannot be judged on. */
  readonly notAssessable: readonly Facet[];
}

/** Where a campaign or segment meets people, and by what it picks them. What it says itself: `from` leads to the rest. */
export interface Reach {
  readonly channels: readonly Channel[];
  /** Where its people are, by the files or the configuration: `EU`, `US-WA`. Empty when nobody says. */
  readonly regions: readonly string[];
  /** Sorted, each once. */
  readonly data: readonly UsedData[];
  /** The segments it takes people from and the data sources it reads, as far as they are in the files. */
  readonly from: readonly SubjectRef[];
}

/** Something about people by which they are picked or left out. */
export interface UsedData {
  /** `event` they did it, `profile` it is stored about them, `prediction` a model guessed it, `context` it is about the moment. */
  readonly kind: Exclude<Condition["kind"], "membership" | "consent">;
  /** As the file names it. */
  readonly name: string;
}

/** The order of the report: campaigns before segments, the highest first. */
export function compareScores(a: Score, b: Score): number {
  return (
    compareText(a.kind, b.kind) || b.score - a.score || compareText(a.file, b.file) || compareText(a.id, b.id)
  );
}

/** From `low` up to and including `high`, in points. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export type Band = "welcome" | "fine" | "uneasy" | "creepy" | "alarming";

export interface Summary {
  readonly files: number;
  readonly campaigns: number;
  readonly segments: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  /** Findings that were there before, see {@link Finding.baselined}. */
  readonly baselined: number;
  readonly maxScore: number | null;
  readonly medianScore: number | null;
  /** The middle half of the campaigns' scores: a quarter lies below it, a quarter above. */
  readonly scoreSpread: Range | null;
}

/** Why the run passes or fails. */
export interface Verdict {
  readonly passed: boolean;
  readonly failOn: FailOn;
  readonly maxScore: number | null;
  /** Sentences that say what failed; empty when it passed. */
  readonly reasons: readonly string[];
  /** The campaigns that fail the run by their score. One that scored as much before is not among them. */
  readonly aboveLimit: readonly Pick<Score, "id" | "file">[];
}

/** What readers need to know of a cited source to print it. */
export interface SourceNote {
  readonly title: string;
  readonly url?: string;
  /** Whether somebody of the project has read it: `yes`, `partial`, `no`. */
  readonly verified: "yes" | "partial" | "no";
}

/** Which of how many parts of the files, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What changed since an earlier revision. */
export interface Changes {
  /** As the user named it. */
  readonly ref: string;
  /** The commit it was compared with: where this line of work left `ref`. */
  readonly commit: string;
  /** Campaigns and segments that score otherwise now, came or went; the largest rise first. */
  readonly scores: readonly ScoreChange[];
  /** What stood then and is gone, with its place in the files of then. */
  readonly fixed: readonly Finding[];
}

export interface ScoreChange {
  readonly kind: Score["kind"];
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** `null` when it was not there. */
  readonly before: number | null;
  /** `null` when it is gone. */
  readonly after: number | null;
}

/** What readers need to know of a data source to say whose data it is. */
export interface DataSourceNote {
  readonly name: string;
  readonly file: string;
  readonly party?: Party;
  readonly supplier?: string;
}

/** What readers need to know of a rule to print it. */
export interface RuleNote {
  /** One line, no full stop. */
  readonly summary: string;
  /** The severity it comes with; a finding may have another, by configuration or because the file says only part. */
  readonly severity: Severity;
  /** Its page in Markdown, without a title; rules of a company's own have none. */
  readonly page?: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "creepcheck"; readonly version: string; readonly rulesHash: string };
  readonly summary: Summary;
  readonly verdict: Verdict;
  /** What had to be taken for granted to judge, in sentences. */
  readonly assumptions: readonly string[];
  readonly scores: readonly Score[];
  readonly findings: readonly Finding[];
  /** Of a run with `--shard`: what the other shards judge is not in this report. */
  readonly shard?: Shard;
  /** Only the rules that found something, by id. */
  readonly rules: Readonly<Record<string, RuleNote>>;
  /** Of a run with `--since`. */
  readonly changes?: Changes;
  /** Only those that what is scored reads itself, by id. */
  readonly dataSources: Readonly<Record<string, DataSourceNote>>;
  /** Only the sources cited in this report, by key. */
  readonly sources: Readonly<Record<string, SourceNote>>;
}
