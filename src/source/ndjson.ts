/** NDJSON: one JSON value a line. Each is a document, or a row where all are flat objects in no format. */
import { type Path, type Row, Table } from "../model/index.ts";
import { SourceDocument, textDocument } from "./document.ts";
import { parseValue } from "./json/parse.ts";
import { positionsOf } from "./json/positions.ts";
import { MAX_PROBLEMS } from "./limits.ts";
import { Lines } from "./lines.ts";
import { Locator } from "./locator.ts";
import type { Parsed } from "./parsed.ts";
import type { SourceFile } from "./source-file.ts";
import { SAMPLE } from "./table/parse.ts";

/** @param isKnown whether a value is in some format */
export function parseNdjson(source: SourceFile, isKnown: (value: unknown) => boolean): Parsed {
  const table = tableIn(source, isKnown);
  if (table !== undefined) return { documents: [documentOf(source, table)], problems: [] };
  const shared = { lines: new Lines(source.text), broken: textDocument(source) };
  const documents: Parsed["documents"][number][] = [];
  const problems: Parsed["problems"][number][] = [];
  for (const { text, offset } of linesOf(source.text)) {
    const parsed = parseValue(source, { text, offset, index: documents.length }, shared);
    documents.push(...parsed.documents);
    if (problems.length < MAX_PROBLEMS) problems.push(...parsed.problems);
  }
  return { documents, problems };
}

interface Line {
  readonly text: string;
  readonly offset: number;
  /** From 1. */
  readonly number: number;
}

function* linesOf(text: string): Generator<Line> {
  let offset = 0;
  for (let number = 1; offset < text.length; number++) {
    const found = text.indexOf("\n", offset);
    const end = found < 0 ? text.length : found;
    yield { text: text.slice(offset, end), offset, number };
    offset = end + 1;
  }
}

/** The file as a table, when every line is a flat object and none of the first is in a format. */
function tableIn({ text }: SourceFile, isKnown: (value: unknown) => boolean): Table | undefined {
  const columns = new Set<string>();
  const first: { readonly line: number; readonly value: Flat }[] = [];
  for (const line of linesOf(text)) {
    if (line.text.trim() === "") continue;
    const value = flatObject(line.text);
    if (value === undefined || (first.length < SAMPLE && isKnown(value))) return undefined;
    if (first.length === SAMPLE) continue;
    first.push({ line: line.number, value });
    for (const key of Object.keys(value)) columns.add(key);
  }
  if (first.length === 0) return undefined;
  const names = [...columns];
  const rowOf = (line: number, value: Flat): Row => ({
    line,
    cells: names.map((name) => String((Object.hasOwn(value, name) ? value[name] : undefined) ?? "")),
  });
  const eachRow = (visit: (row: Row) => void) => {
    for (const line of linesOf(text)) {
      const value = flatObject(line.text);
      if (value !== undefined) visit(rowOf(line.number, value));
    }
  };
  const sample = first.map(({ line, value }) => rowOf(line, value));
  return new Table({ line: 1, cells: names }, true, sample, eachRow);
}

type Flat = Readonly<Record<string, string | number | boolean | null>>;

function flatObject(text: string): Flat | undefined {
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const isFlat = Object.values(value).every((item) => typeof item !== "object" || item === null);
  return isFlat ? (value as Flat) : undefined;
}

/** A path is the number of a line and of a column, as in other tables. */
function documentOf(source: SourceFile, value: Table): SourceDocument {
  const { text } = source;
  const lines = new Lines(text);
  const find = ([line, column]: Path): readonly [number, number] => {
    const offset = lines.start(Number(line ?? 1));
    const end = text.indexOf("\n", offset);
    const row = text.slice(offset, end < 0 ? text.length : end);
    const name = value.head.cells[Number(column)];
    const positions = positionsOf(row, offset);
    const locator = new Locator(positions, (start, end) => JSON.parse(text.slice(start, end)));
    const node = locator.find(0, name === undefined ? [] : [name], "value");
    return [positions.start(node), positions.end(node)];
  };
  return new SourceDocument(source, lines, { index: 0, value, range: [0, text.length], find });
}
