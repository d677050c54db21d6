/** A table as one document. The first pass looks at every row and keeps none: a broken one must not be met later. */
import { type Path, type Row, Table } from "../../model/index.ts";
import { SourceDocument, textDocument } from "../document.ts";
import { Lines } from "../lines.ts";
import type { Parsed } from "../parsed.ts";
import { syntaxProblem } from "../problems.ts";
import type { SourceFile } from "../source-file.ts";
import { cellAt } from "./cell.ts";
import { delimiterIn, eachRow } from "./parser.ts";

/** Rows a format may judge the table by. */
export const SAMPLE = 50;

export function parseTable(source: SourceFile): Parsed {
  const first: Row[] = [];
  let lastLine = 1;
  try {
    eachRow(source, (row) => {
      if (first.length <= SAMPLE) first.push(row);
      lastLine = row.line;
      return true;
    });
  } catch {
    return { documents: [], problems: [brokenAfter(source, lastLine)] };
  }
  const [head, ...sample] = first;
  if (head === undefined) return { documents: [], problems: [] };
  const visitRest = (visit: (row: Row) => void) =>
    eachRow(source, (row) => {
      if (row.line > head.line) visit(row);
      return true;
    });
  return { documents: [documentOf(source, new Table(head, false, sample, visitRest))], problems: [] };
}

function documentOf(source: SourceFile, value: Table): SourceDocument {
  const { text, file } = source;
  const lines = new Lines(text);
  const delimiter = delimiterIn(file, text);
  return new SourceDocument(source, lines, {
    index: 0,
    value,
    range: [0, text.length],
    find: ([line, column]: Path) =>
      cellAt(
        text,
        lines.start(Number(line ?? 1)),
        column === undefined ? undefined : Number(column),
        delimiter,
      ),
  });
}

/** All that can go wrong is a quote that is never closed; it stands in a row after the last that could be read. */
function brokenAfter(source: SourceFile, line: number) {
  const document = textDocument(source);
  const offset = document.lines.start(line);
  const quote = source.text.indexOf('"', offset);
  const at = quote < 0 ? offset : quote;
  const reason =
    "A quote is never closed in the rows from here on. Add the missing one, and write two quotes for one that belongs to the text.";
  return syntaxProblem(document, "broken", { reason }, [at, at + 1]);
}
