/** Joins the reports of all shards of one run. */
import { compareScores, compareText, type Finding, type Report } from "../model/index.ts";
import { gate } from "./gate.ts";
import { byPlace } from "./locate.ts";
import { summarise } from "./summarise.ts";

/**
 * The report that one run over everything would have made.
 *
 * @throws {Error} with a sentence when they are not the shards of one run, or not all of them
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (first === undefined) throw new Error("there is no report to merge");
  for (const other of others) checkAlike(first, other);
  checkComplete(reports);
  const findings = reports.flatMap((report) => report.findings).sort(inOrder);
  const scores = reports.flatMap((report) => report.scores).sort(compareScores);
  const files = reports.reduce((count, { summary }) => count + summary.files, 0);
  const { schemaVersion, tool, verdict } = first;
  return {
    schemaVersion,
    tool,
    summary: summarise(files, findings, scores),
    verdict: gate(findings, scores, verdict),
    assumptions: [...new Set(reports.flatMap(({ assumptions }) => assumptions))],
    scores,
    findings,
    dataSources: union(reports.map(({ dataSources }) => dataSources)),
    rules: union(reports.map(({ rules }) => rules)),
    sources: union(reports.map(({ sources }) => sources)),
  };
}

/** By key in order, as a single run has them. */
function union<T>(records: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  const entries = records.flatMap((record) => Object.entries(record));
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

function checkAlike(first: Report, other: Report): void {
  const sides: Readonly<Record<string, (report: Report) => unknown>> = {
    "the version of creepcheck": ({ tool }) => tool.version,
    "the rules": ({ tool }) => tool.rulesHash,
    "--fail-on": ({ verdict }) => verdict.failOn,
    "--max-score": ({ verdict }) => verdict.maxScore,
    "the number of shards": ({ shard }) => shard?.of,
  };
  for (const [what, of] of Object.entries(sides)) {
    if (of(first) !== of(other))
      throw new Error(
        `the reports are not of one run: they differ in ${what}. Make them anew, all in the same way.`,
      );
  }
}

function checkComplete(reports: readonly Report[]): void {
  const of = reports[0]?.shard?.of;
  if (of === undefined) throw new Error("these are no reports of shards: they were made without --shard");
  const indexes = reports.map(({ shard }) => shard?.index);
  const wanted = Array.from({ length: of }, (_, index) => index + 1);
  const missing = wanted.filter((index) => !indexes.includes(index));
  if (missing.length > 0)
    throw new Error(
      `${missing.map((index) => `shard ${index}/${of}`).join(", ")} is missing: a verdict needs them all`,
    );
  const twice = indexes.find((index, position) => indexes.indexOf(index) !== position);
  if (twice !== undefined) throw new Error(`shard ${twice}/${of} is here twice`);
}

/** As src/engine/locate.ts orders them. What is alike in all of these is of one shard, and in order. */
function inOrder(a: Finding, b: Finding): number {
  return (
    byPlace(a.location, b.location) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(`${a.subject.kind}\0${a.subject.id}`, `${b.subject.kind}\0${b.subject.id}`)
  );
}
