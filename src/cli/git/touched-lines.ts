import { structuredPatch } from "diff";

/** Texts with more changes than this are taken for rewritten. Finding the fewest takes time that grows with their square. */
const MOST_CHANGES = 5_000;

/**
 * Which lines of a text were not there before, or not so. Line breaks of another system are no change.
 *
 * @param before `undefined` when there was no such file
 * @returns whether any of the lines, from 1, was touched
 */
export function touchedLines(
  before: string | undefined,
  now: string,
): (first: number, last: number) => boolean {
  const hunks =
    before === undefined ? undefined : hunksBetween(withPlainBreaks(before), withPlainBreaks(now));
  if (hunks === undefined) return () => true;
  const ranges = hunks.map(({ newStart, newLines }) => [newStart, newStart + newLines - 1] as const);
  return (first, last) => ranges.some(([start, end]) => first <= end && last >= start);
}

function hunksBetween(before: string, now: string) {
  return structuredPatch("", "", before, now, undefined, undefined, {
    context: 0,
    maxEditLength: MOST_CHANGES,
  })?.hunks;
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
