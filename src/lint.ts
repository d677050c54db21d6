/** The whole flow: paths or texts in, report out. */
import packageJson from "../package.json" with { type: "json" };
import { CATALOG } from "./catalog.ts";
import {
  type GateLimits,
  gate,
  judge,
  type Known,
  markKnown,
  markScores,
  type Settings,
  shareOf,
  summarise,
  type Worded,
} from "./engine/index.ts";
import { fileOf, textEdits } from "./fix/index.ts";
import type { Sift } from "./formats/index.ts";
import { type LexiconFile, lexiconWith } from "./lexicon/index.ts";
import { link } from "./link/index.ts";
import {
  compareText,
  type Finding,
  type Report,
  type RuleNote,
  type Score,
  type Shard,
  type SourceNote,
} from "./model/index.ts";
import type { ReadProject } from "./read-project.ts";
import type { AnyRule, Source } from "./rule/index.ts";
import { scoreAll } from "./score/index.ts";
import { spanOf } from "./source/index.ts";

/** What a project is judged by. */
export interface Standards {
  /** Built-in rules and the company's own. */
  readonly rules: readonly AnyRule[];
  readonly settings: Settings;
  readonly limits: GateLimits;
  /** The company's own lexicon files. */
  readonly lexiconFiles: readonly LexiconFile[];
  /** Where people are of campaigns that do not say: `EU`, `US-WA`. */
  readonly regions: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** What was there before, given the texts of all files by name. */
  readonly knownIn?: (texts: ReadProject["texts"]) => Known;
  /** The part of the files to report; all of them where none is given. */
  readonly shard?: Shard;
  /** Whether to add what only some formats show: the text edits of proposed fixes, and the pages of rules. */
  readonly withDetails: boolean;
}

/** Judges what was read. The result is plain data, the same for the same input. */
export async function lintProject(read: ReadProject, standards: Standards): Promise<Report> {
  const { rules, limits, withDetails, shard } = standards;
  const owns = ownedBy(shard, read);
  const {
    findings: worded,
    scorables,
    dataSources,
    assumptions,
  } = judge(
    read,
    judgedBy(standards),
    shard && shareOf(read.project, read.comments, read.suppressions, owns),
  );
  const known = standards.knownIn?.(read.texts);
  const found = await Promise.all(worded.map((one) => withFix(one, read, withDetails)));
  const scored = scoreAll(scorables, CATALOG.weights);
  const findings = known ? markKnown(found, known) : found;
  const scores = known ? markScores(scored, known) : scored;
  const files = shard ? [...read.texts.keys()].filter(owns).length : read.files;
  return {
    schemaVersion: 1,
    tool: { name: "creepcheck", version: packageJson.version, rulesHash: CATALOG.rulesHash },
    summary: summarise(files, findings, scores),
    verdict: gate(findings, scores, limits),
    assumptions: [...assumptions, ...passedOverNote(read.passedOver), ...letGoNotes(read.letGo)],
    scores,
    findings,
    ...(shard && { shard }),
    dataSources,
    rules: notesOn(rules, findings, withDetails ? await CATALOG.pages() : {}),
    sources: citedIn(findings, scores),
  };
}

/** Keeps the segments of a large file about which a rule has something to say. */
export function siftBy(standards: Standards): Sift {
  // The lexicon is put together when there is something to sift: most runs meet no large file.
  let by: ReturnType<typeof judgedBy> | undefined;
  return (segments, dataSources) => {
    by ??= judgedBy(standards);
    const { project } = link([{ campaigns: [], segments, dataSources, problems: [] }]);
    const { findings } = judge({ project, problems: [], comments: [], suppressions: [] }, by);
    const told = new Set(
      findings.flatMap(({ finding: { subject } }) => (subject?.kind === "segment" ? subject.id : [])),
    );
    return segments.filter(({ id }) => told.has(id.value));
  };
}

function judgedBy({ rules, lexiconFiles, settings, regions, today }: Standards) {
  return {
    rules,
    practices: CATALOG.practices,
    lexicon: lexiconWith(lexiconFiles),
    settings,
    sources: CATALOG.sources,
    regions,
    today,
    locate: spanOf,
  };
}

/** Every so-manieth file, in the order of their names: that spreads folders evenly. */
function ownedBy(shard: Shard | undefined, { texts }: ReadProject): (file: string) => boolean {
  if (shard === undefined) return () => true;
  const files = [...texts.keys()].sort(compareText);
  const own = new Set(files.filter((_, position) => position % shard.of === shard.index - 1));
  return (file) => own.has(file);
}

/** Files that nobody named and no format knows are worth one sentence, not a finding each. */
function passedOverNote(files: readonly string[]): string[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  const which = others.length === 0 ? first : `${first} and ${others.length} more`;
  const verb =
    others.length === 0
      ? "is in no format creepcheck knows and was"
      : "are in no format creepcheck knows and were";
  return [`${which} ${verb} passed over. Name a file to hear what was tried.`];
}

function letGoNotes(letGo: ReadProject["letGo"]): string[] {
  return [...letGo].map(
    ([file, rows]) =>
      `${file} is large: its ${rows.toLocaleString("en")} rows about which nothing was found are neither scored nor counted.`,
  );
}

/** The finding with the mend its rule proposes. Its text edits take a parser, and are worked out only where they are wanted. */
async function withFix(
  { finding, fix }: Worded,
  { texts }: ReadProject,
  withEdits: boolean,
): Promise<Finding> {
  if (fix === undefined) return finding;
  const { title, safety, changes } = fix;
  const text = texts.get(fileOf(changes) ?? "");
  const edits = withEdits && text !== undefined ? await textEdits(changes, text) : [];
  return { ...finding, fix: { title, safety, edits } };
}

/** Notes on the rules that found something, by id in order. */
function notesOn(
  rules: readonly AnyRule[],
  findings: readonly Finding[],
  pages: Readonly<Record<string, string>>,
): Record<string, RuleNote> {
  const ids = new Set(findings.map(({ ruleId }) => ruleId));
  const notes = rules
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, summary, severity }) => {
      const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
      return [id, { summary, severity, ...(page !== undefined && { page }) }] as const;
    });
  return Object.fromEntries(notes);
}

/** Notes on the sources a report cites, by key in order. */
function citedIn(findings: readonly Finding[], scores: readonly Score[]): Record<string, SourceNote> {
  const evidence = scores.flatMap(({ contributions }) => contributions.flatMap((line) => line.evidence));
  const keys = new Set([...findings.flatMap(({ sources }) => sources), ...evidence]);
  const notes = [...keys].sort(compareText).flatMap((key) => {
    const source = CATALOG.sources[key];
    return source ? [[key, noteOn(source)] as const] : [];
  });
  return Object.fromEntries(notes);
}

/** What a reader of the report is shown of a source; the rest is for the pages. */
function noteOn({ title, url, verified }: Source): SourceNote {
  return { title, ...(url && { url }), verified };
}
