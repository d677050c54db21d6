import { createHash } from "node:crypto";
import {
  compareText,
  type Location,
  type Place,
  pointerOf,
  type Span,
  type Subject,
} from "../model/index.ts";
import type { Judged, Located } from "./judged.ts";

/** Resolves a place to a span; the reading layer knows how. */
export type Locate = (place: Place) => Span;

export function locationOf(place: Place, locate: Locate): Location {
  const { start, end } = locate(place);
  return {
    file: place.document.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    pointer: pointerOf(place.path),
  };
}

export function locateAll(judged: readonly Judged[], locate: Locate): Located[] {
  return judged.map((found) => ({ ...found, location: locationOf(found.finding.at, locate) }));
}

export function byPlace(a: Location, b: Location): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** The order of the report: file, line, column, rule, subject. */
export function inOrder(located: readonly Located[]): Located[] {
  return [...located].sort(
    (a, b) =>
      byPlace(a.location, b.location) ||
      compareText(a.rule.id, b.rule.id) ||
      compareText(nameOf(a), nameOf(b)) ||
      compareText(a.finding.message, b.finding.message),
  );
}

/**
 * Gives each finding a fingerprint that survives moved lines: made of the rule, the subject and what was found.
 * Findings alike in all of these are told apart by their order.
 */
export class Fingerprints {
  private readonly seen = new Map<string, number>();

  of({ rule, finding, subject, location }: Located): string {
    const what = [
      rule.id,
      finding.message,
      ...subjectOf(subject, location),
      ...Object.entries(finding.data).flat(),
    ];
    const key = JSON.stringify(what);
    const count = this.seen.get(key) ?? 0;
    this.seen.set(key, count + 1);
    return createHash("sha256").update(`${key}#${count}`).digest("hex").slice(0, 16);
  }
}

function nameOf({ subject, location }: Located): string {
  return subjectOf(subject, location).join("\0");
}

function subjectOf(subject: Subject | undefined, location: Location): string[] {
  return subject ? [subject.kind, subject.id.value] : ["file", location.file];
}
