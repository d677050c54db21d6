/** Runs practices and rules, applies suppressions, puts findings into words and decides the gate. */
import type { Lexicon } from "../lexicon/index.ts";
import type {
  DataSourceNote,
  DirectiveComment,
  FileSuppression,
  Problem,
  Project,
  Scorable,
} from "../model/index.ts";
import type { AnyRule, Practice, Source } from "../rule/index.ts";
import { assumptionsOf } from "./assumptions.ts";
import { readContext } from "./context.ts";
import { toFindings, type Worded } from "./findings.ts";
import { Jurisdiction } from "./jurisdiction.ts";
import { inOrder, type Locate, locateAll } from "./locate.ts";
import { observe } from "./observe.ts";
import { dataSourceNotes } from "./reach.ts";
import { judgeProblems, runRules } from "./run-rules.ts";
import { scorables } from "./scorables.ts";
import type { Settings } from "./settings.ts";
import { EVERYTHING, type Share } from "./share.ts";
import { suppress } from "./suppress.ts";

export { EMPTY_BASELINE, knownFromBaseline, renewed, shrunk } from "./baseline.ts";
export { changesBetween } from "./changes.ts";
export type { Worded } from "./findings.ts";
export { type GateLimits, gate } from "./gate.ts";
export { type Known, knownFromReport, markKnown, markScores } from "./known.ts";
export type { Locate } from "./locate.ts";
export { mergeReports } from "./merge.ts";
export type { Settings } from "./settings.ts";
export { type Share, shareOf } from "./share.ts";
export { summarise } from "./summarise.ts";

/** What was read. */
export interface Input {
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly comments: readonly DirectiveComment[];
  readonly suppressions: readonly FileSuppression[];
}

/** What it is judged by. */
export interface Standards {
  readonly rules: readonly AnyRule[];
  readonly practices: readonly Practice[];
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  /** Laws, policies and surveys by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Where people are of campaigns that do not say. */
  readonly regions: readonly string[];
  /** ISO date. */
  readonly today: string;
  readonly locate: Locate;
}

export interface Judgement {
  /** In the order of the report. */
  readonly findings: readonly Worded[];
  readonly scorables: readonly Scorable[];
  /** By id, see `Report`. */
  readonly dataSources: Readonly<Record<string, DataSourceNote>>;
  /** What had to be taken for granted, in sentences. */
  readonly assumptions: readonly string[];
}

/** @param share the part to report */
export function judge(
  { project, problems, comments, suppressions }: Input,
  standards: Standards,
  share: Share = EVERYTHING,
): Judgement {
  const { rules, practices, lexicon, settings, sources, regions, today, locate } = standards;
  const jurisdiction = new Jurisdiction(project, sources, regions);
  const read = readContext(project, lexicon, jurisdiction, today);
  const observations = observe(practices, read, share);
  const ofRules = runRules(rules, read, jurisdiction, settings, share);
  const judged = [...ofRules, ...judgeProblems(problems, rules, settings)];
  const found = locateAll(judged, locate);

  const subjects = [...project.campaigns, ...project.segments, ...project.dataSources];
  const suppressed = suppress(found, subjects, comments, suppressions, rules, settings, today);
  const more = locateAll(judgeProblems(suppressed.problems, rules, settings), locate);
  return {
    findings: toFindings(inOrder([...found, ...more]), suppressed.by, locate, share),
    scorables: scorables(
      project,
      jurisdiction,
      observations,
      found,
      suppressed.by,
      rules,
      practices,
      settings,
      share,
    ),
    dataSources: dataSourceNotes(project, share),
    assumptions: assumptionsOf(ofRules, jurisdiction, project.campaigns.length),
  };
}
