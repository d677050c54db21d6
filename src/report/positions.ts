/** From offsets in a text, as edits have them, to lines and columns, as other tools want them. */
import type { Fix, TextEdit } from "../model/report.ts";

/** From 1, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Replacement {
  readonly start: Position;
  /** The position after the last character that is replaced. */
  readonly end: Position;
  readonly text: string;
}

/** Replacements in the text of one file, which is only looked through once, however many fixes it gets. */
export function replacementReader(source: (file: string) => string | undefined) {
  const read = new Map<string, ((offset: number) => Position) | undefined>();
  return ({ file, start, end, text }: TextEdit): Replacement | undefined => {
    if (!read.has(file)) {
      const content = source(file);
      read.set(file, content === undefined ? undefined : positionsIn(content));
    }
    const position = read.get(file);
    return position && { start: position(start), end: position(end), text };
  };
}

/**
 * A fix as one edit, for tools that would take two edits for two alternatives: what stands between the edits is
 * replaced by itself. Nothing when it changes several files, or the text is not to be had.
 */
export function asOneEdit(
  { edits }: Fix,
  source: (file: string) => string | undefined,
): TextEdit | undefined {
  const [first, ...others] = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (first === undefined) return undefined;
  const content = source(first.file);
  if (content === undefined || others.some(({ file }) => file !== first.file)) return undefined;
  let { text, end } = first;
  for (const other of others) {
    text += content.slice(end, other.start) + other.text;
    end = other.end;
  }
  return { ...first, end, text };
}

function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return (offset) => {
    const line = lastAtOrBelow(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last number that is not above the limit; the numbers rise from 0. */
function lastAtOrBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
