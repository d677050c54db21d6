/** The lines of a file around a finding, ready to be shown. */
import type { Location } from "../model/report.ts";
import { displayWidth, graphemes, isPlain, visible } from "./text.ts";

/** One line of a frame. */
export interface FrameLine {
  /** Line number in the file, from 1. */
  readonly number: number;
  /** The line fit for display: tabs as spaces, unseen characters visible, `…` where it was cut. */
  readonly text: string;
  /** Which part of `text` the finding points at, as indexes into it; absent on lines of context. */
  readonly marked?: readonly [start: number, end: number];
}

/** Splits files into lines, each file once. */
export function lineReader(
  source: (file: string) => string | undefined,
): (file: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (file) => {
    const known = read.get(file);
    if (known) return known;
    const lines = source(file)?.split(/\r\n|\n|\r/) ?? [];
    read.set(file, lines);
    return lines;
  };
}

/**
 * The line a location starts on, with a line of context on either side where there is something to
 * read. Long lines are cut to `width` cells around the marked part. Empty when the file has no such line.
 */
export function codeFrame(lines: readonly string[], location: Location, width: number): FrameLine[] {
  const { line: number, column, endLine, endColumn } = location;
  const line = lines[number - 1];
  if (line === undefined) return [];
  const start = Math.min(Math.max(column - 1, 0), line.length);
  const end = endLine > number ? line.trimEnd().length : endColumn - 1;
  const { text, marked, cutLeft } = excerpt(line, start, Math.max(start, Math.min(end, line.length)), width);
  // Beside a line shown from its middle, the starts of its neighbours say nothing.
  const context = (at: number): FrameLine[] => {
    const neighbour = lines[at - 1];
    if (cutLeft || neighbour === undefined || neighbour.trim() === "") return [];
    return [{ number: at, text: excerpt(neighbour, 0, 0, width).text }];
  };
  return [...context(number - 1), { number, text, marked }, ...context(number + 1)];
}

interface Excerpt {
  readonly text: string;
  readonly marked: readonly [start: number, end: number];
  readonly cutLeft: boolean;
}

/** At most `width` cells of a line, with the part from `start` to `end` in view, or as much of it as fits. */
function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  if (line.length <= width && isPlain(line) && displayWidth(line) <= width) {
    return { text: line, marked: [start, end], cutLeft: false };
  }
  // Only what could be in view is looked at: a line may be a whole file of a megabyte.
  const from = wholeCharacter(line, Math.max(0, start - width));
  const to = wholeCharacter(line, Math.min(line.length, start + 2 * width));
  const cells = cellsOf(line.slice(from, to));
  const total = cells.at(-1)?.right ?? 0;
  const first = indexOrEnd(cells, (cell) => cell.end > start - from);
  const last = Math.max(
    first,
    indexOrEnd(cells, (cell) => cell.start >= end - from),
  );
  const leftOf = (index: number) => cells[index]?.left ?? total;

  const fits = from === 0 && to === line.length && total <= width;
  const fromTheStart = from === 0 && leftOf(last) < width;
  const room = fits ? width : width - (fromTheStart ? 1 : 2);
  const lead = Math.max(0, Math.floor((room - (leftOf(last) - leftOf(first))) / 2));
  const viewStart = fits || fromTheStart ? 0 : indexOrEnd(cells, (cell) => cell.left >= leftOf(first) - lead);
  const viewEnd = indexOrEnd(cells, (cell) => cell.right > leftOf(viewStart) + room);

  const cutLeft = from > 0 || viewStart > 0;
  const cutRight = to < line.length || viewEnd < cells.length;
  const before = (cutLeft ? "…" : "") + textOf(cells.slice(viewStart, Math.min(first, viewEnd)));
  const marked = textOf(cells.slice(first, Math.min(last, viewEnd)));
  const after = textOf(cells.slice(last, Math.max(last, viewEnd))) + (cutRight ? "…" : "");
  return { text: before + marked + after, marked: [before.length, before.length + marked.length], cutLeft };
}

/** What is seen as one character: where it stands in the line (UTF-16 units) and on the screen (columns from 0). */
interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

const TAB_STOP = 4;

function cellsOf(line: string): Cell[] {
  let start = 0;
  let left = 0;
  return graphemes(line).map((grapheme) => {
    const text = grapheme === "\t" ? " ".repeat(TAB_STOP - (left % TAB_STOP)) : visible(grapheme);
    const cell = { text, start, end: start + grapheme.length, left, right: left + displayWidth(text) };
    start = cell.end;
    left = cell.right;
    return cell;
  });
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join("");
}

function indexOrEnd(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex(test);
  return index === -1 ? cells.length : index;
}

/** The index itself, or one less when it would split a surrogate pair. */
function wholeCharacter(line: string, index: number): number {
  const splits = /[\udc00-\udfff]/.test(line.charAt(index)) && /[\ud800-\udbff]/.test(line.charAt(index - 1));
  return splits ? index - 1 : index;
}
