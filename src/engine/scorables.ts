import {
  assessable,
  type Campaign,
  compareText,
  type DataSource,
  type Facet,
  groupBy,
  type Project,
  type Scorable,
  type ScorableFinding,
  type Segment,
  type SuppressionEntry,
} from "../model/index.ts";
import type { AnyRule, Practice } from "../rule/index.ts";
import { isFalsePositive, withoutDenied } from "./denied.ts";
import type { Located } from "./judged.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import type { Observations } from "./observe.ts";
import { reachOf } from "./reach.ts";
import type { Settings } from "./settings.ts";
import type { Share } from "./share.ts";
import { fill } from "./words.ts";

/** The sides of a campaign that its segments have. */
const OF_SEGMENTS: readonly Facet[] = ["conditions", "provenance"];

/** Gathers, for every campaign and segment, what was observed and found. */
export function scorables(
  project: Project,
  jurisdiction: Jurisdiction,
  observations: Observations,
  findings: readonly Located[],
  suppressedBy: ReadonlyMap<Located, SuppressionEntry>,
  rules: readonly AnyRule[],
  practices: readonly Practice[],
  settings: Settings,
  share: Share,
): Scorable[] {
  const isDenied = (found: Located) => isFalsePositive(suppressedBy.get(found));
  const counting = findings.filter(
    // What is wrong with the input itself, or with its paperwork, says nothing about what people feel.
    (found) => !found.rule.id.startsWith("input/") && found.rule.inScore !== false && !isDenied(found),
  );
  const standing = withoutDenied(observations, findings.filter(isDenied), project);
  const foundIn = groupBy(counting, ({ subject }) => subject);
  const subjects = [...project.campaigns, ...project.segments];
  const own = subjects.filter(({ at }) => share.owns(at.document.file));
  return own.map((subject) => ({
    kind: subject.kind,
    id: subject.id.value,
    name: subject.name?.value ?? subject.id.value,
    file: subject.at.document.file,
    ...(subject.owner && { owner: subject.owner.value }),
    reach: reachOf(subject, project, jurisdiction),
    practices: (standing.get(subject) ?? []).map(({ practice, observation }) => ({
      id: practice.id,
      ...(observation.kind !== undefined && { kind: observation.kind }),
      because: fill(practice.because, observation.data ?? {}),
    })),
    findings: definitionsBehind(subject, project)
      .flatMap((behind) => foundIn.get(behind) ?? [])
      .map((found) => scorableFinding(found, suppressedBy.has(found))),
    ...unknown(subject, project, rules, practices, settings),
  }));
}

/** A campaign answers for the segments it reaches, and both for the data behind them. */
function definitionsBehind(
  subject: Campaign | Segment,
  project: Project,
): (Campaign | Segment | DataSource)[] {
  const sources = project.sourcesOf(subject);
  return subject.kind === "campaign"
    ? [subject, ...project.segmentsOf(subject), ...sources]
    : [subject, ...sources];
}

function scorableFinding({ rule, finding, severity }: Located, accepted: boolean): ScorableFinding {
  return {
    ruleId: rule.id,
    because: fill(rule.messages[finding.message]?.says ?? rule.summary, finding.data),
    severity,
    confidence: finding.confidence,
    sources: finding.sources ?? rule.sources,
    accepted,
    ...(rule.practice && { practice: rule.practice }),
  };
}

/** Facets that some rule in force or some practice wanted to see and the file cannot carry, and the practices they hide. */
function unknown(
  subject: Campaign | Segment,
  project: Project,
  rules: readonly AnyRule[],
  practices: readonly Practice[],
  settings: Settings,
): Pick<Scorable, "notAssessable" | "unseen"> {
  const { file } = subject.at.document;
  const inForce = rules.filter((rule) => settings(rule, file).severity !== "off");
  // Of a segment that is not in the files, neither the conditions nor the data behind them are known.
  const isWhole = subject.kind === "segment" || project.isWhole(subject);
  const facets = new Set<Facet>(isWhole ? [] : OF_SEGMENTS);
  const seers = [...inForce, ...practices].filter(({ campaign, segment }) =>
    subject.kind === "campaign" ? (campaign ?? segment) : segment,
  );
  for (const { needs } of seers) {
    for (const facet of needs) if (!isKnown(facet, subject, project)) facets.add(facet);
  }
  const seen = new Set(seers);
  const hiddenBy = (facet: Facet) =>
    practices.filter((practice) => seen.has(practice) && practice.needs.includes(facet)).map(({ id }) => id);
  const notAssessable = [...facets].sort(compareText);
  return { notAssessable, unseen: notAssessable.map(hiddenBy) };
}

/** What a campaign's file leaves to its segments is known where all of them are in the files and say it. */
function isKnown(facet: Facet, subject: Campaign | Segment, project: Project): boolean {
  if (assessable(subject.coverage[facet])) return true;
  if (subject.kind === "segment" || !OF_SEGMENTS.includes(facet) || !project.isWhole(subject)) return false;
  const segments = project.segmentsOf(subject);
  return segments.length > 0 && segments.every(({ coverage }) => assessable(coverage[facet]));
}
