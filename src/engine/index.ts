/** Runs practices and rules, applies suppressions, puts findings into words and decides the gate. */
import type { Lexicon } from "../lexicon/index.ts";
import type { DirectiveComment, Problem, Project, Scorable } from "../model/index.ts";
import type { AnyRule, Practice } from "../rule/index.ts";
import { readContext } from "./context.ts";
import { toFindings, type Worded } from "./findings.ts";
import { inOrder, type Locate, locateAll } from "./locate.ts";
import { observe } from "./observe.ts";
import { judgeProblems, runRules } from "./run-rules.ts";
import { scorables } from "./scorables.ts";
import type { Settings } from "./settings.ts";
import { suppress } from "./suppress.ts";

export type { Worded } from "./findings.ts";
export { type GateLimits, gate } from "./gate.ts";
export type { Locate } from "./locate.ts";
export type { Settings } from "./settings.ts";
export { summarise } from "./summarise.ts";

/** What was read. */
export interface Input {
  readonly project: Project;
  readonly problems: readonly Problem[];
  readonly comments: readonly DirectiveComment[];
}

/** What it is judged by. */
export interface Standards {
  readonly rules: readonly AnyRule[];
  readonly practices: readonly Practice[];
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
  readonly locate: Locate;
}

export interface Judgement {
  /** In the order of the report. */
  readonly findings: readonly Worded[];
  readonly scorables: readonly Scorable[];
}

export function judge({ project, problems, comments }: Input, standards: Standards): Judgement {
  const { rules, practices, lexicon, settings, today, locate } = standards;
  const read = readContext(project, lexicon);
  const observations = observe(practices, read);
  const judged = [...runRules(rules, read, settings, today), ...judgeProblems(problems, rules, settings)];
  const found = locateAll(judged, locate);

  const subjects = [...project.campaigns, ...project.segments, ...project.dataSources];
  const suppressed = suppress(found, subjects, comments, rules, settings, today);
  const more = locateAll(judgeProblems(suppressed.problems, rules, settings), locate);
  return {
    findings: toFindings(inOrder([...found, ...more]), suppressed.by, locate),
    scorables: scorables(project, observations, found, suppressed.by, rules, settings),
  };
}
