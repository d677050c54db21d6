/** Baselines: what is accepted for now, and how the list of it shrinks. */
import {
  type Baseline,
  type BaselineEntry,
  compareText,
  type Finding,
  groupBy,
  type Report,
} from "../model/index.ts";
import type { Known } from "./known.ts";

export const EMPTY_BASELINE: Baseline = { version: 1, findings: {}, scores: {} };

/**
 * By file and fingerprint: an old finding excuses no new one beside it.
 *
 * @param today ISO date; what was accepted until an earlier day counts again
 */
export function knownFromBaseline({ findings, scores }: Baseline, today: string): Known {
  const accepted = new Set(
    everyEntry(findings).flatMap(([file, { fingerprint, until = today }]) =>
      until < today ? [] : [keyOf(file, fingerprint)],
    ),
  );
  const scored = new Map(everyScore(scores).map(([file, id, score]) => [keyOf(file, id), score]));
  return {
    has: ({ location, fingerprint }) => accepted.has(keyOf(location.file, fingerprint)),
    scoreOf: ({ kind, file, id }) => (kind === "campaign" ? scored.get(keyOf(file, id)) : undefined),
  };
}

/**
 * Accepts everything that is there now. A day until which something is accepted is kept unless it is over.
 *
 * @param isSettled whether what the report says of a file is all there is: it was read, or is gone
 */
export function renewed(
  earlier: Baseline,
  report: Report,
  isSettled: (file: string) => boolean,
  today: string,
): Baseline {
  const untils = new Map(
    everyEntry(earlier.findings).map(([file, { fingerprint, until }]) => [keyOf(file, fingerprint), until]),
  );
  const entries = unsuppressed(report).map(({ location: { file }, ruleId, fingerprint }) => {
    const until = untils.get(keyOf(file, fingerprint));
    return [file, { rule: ruleId, fingerprint, ...(until && until >= today && { until }) }] as const;
  });
  const scores = report.scores.flatMap(({ kind, file, id, score }) =>
    kind === "campaign" ? [[file, id, score] as const] : [],
  );
  return baselineOf(
    [...everyEntry(earlier.findings).filter(([file]) => !isSettled(file)), ...entries],
    [...everyScore(earlier.scores).filter(([file]) => !isSettled(file)), ...scores],
  );
}

/** The baseline less what is gone, and with scores that have fallen: it never grows. */
export function shrunk(earlier: Baseline, report: Report, isSettled: (file: string) => boolean): Baseline {
  const present = new Set(
    unsuppressed(report).map(({ location, fingerprint }) => keyOf(location.file, fingerprint)),
  );
  const scored = new Map(report.scores.map(({ file, id, score }) => [keyOf(file, id), score]));
  return baselineOf(
    everyEntry(earlier.findings).filter(
      ([file, { fingerprint }]) => !isSettled(file) || present.has(keyOf(file, fingerprint)),
    ),
    everyScore(earlier.scores).flatMap(([file, id, score]) => {
      const now = scored.get(keyOf(file, id));
      if (now !== undefined) return [[file, id, Math.min(score, now)] as const];
      return isSettled(file) ? [] : [[file, id, score] as const];
    }),
  );
}

type FileEntry = readonly [file: string, entry: BaselineEntry];
type FileScore = readonly [file: string, id: string, score: number];

/** In order, so that a change to it changes few lines. */
function baselineOf(entries: readonly FileEntry[], scores: readonly FileScore[]): Baseline {
  const findings = inOrder(groupBy(entries, ([file]) => file)).map(([file, its]) => {
    const sorted = its
      .map(([, entry]) => entry)
      .sort((a, b) => compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint));
    return [file, sorted] as const;
  });
  const byFile = inOrder(groupBy(scores, ([file]) => file)).map(([file, its]) => {
    const byId = its.map(([, id, score]) => [id, score] as const).sort(([a], [b]) => compareText(a, b));
    return [file, Object.fromEntries(byId)] as const;
  });
  return { version: 1, findings: Object.fromEntries(findings), scores: Object.fromEntries(byFile) };
}

function inOrder<T>(byFile: ReadonlyMap<string, T>): [string, T][] {
  return [...byFile].sort(([a], [b]) => compareText(a, b));
}

function everyEntry(findings: Baseline["findings"]): FileEntry[] {
  return Object.entries(findings).flatMap(([file, entries]) =>
    entries.map((entry) => [file, entry] as const),
  );
}

function everyScore(scores: Baseline["scores"]): FileScore[] {
  return Object.entries(scores).flatMap(([file, byId]) =>
    Object.entries(byId).map(([id, score]) => [file, id, score] as const),
  );
}

function unsuppressed({ findings }: Report): Finding[] {
  return findings.filter(({ suppressed }) => !suppressed);
}

function keyOf(file: string, name: string): string {
  return `${file}\0${name}`;
}
