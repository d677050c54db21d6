/** Reads comma- and tab-separated text row by row, with csv-parse, which is loaded when the first table comes. */
import { delimiterOf, type Row } from "../../model/index.ts";
import type { SourceFile } from "../source-file.ts";

type Csv = typeof import("csv-parse/sync");

let csv: Csv | undefined;

/** Brings the parser in, where some file is a table. */
export async function loadTables(files: readonly string[]): Promise<void> {
  if (files.some((file) => TABLE.test(file))) csv ??= await import("csv-parse/sync");
}

const TABLE = /\.[ct]sv$/i;

/** Characters of one row. A quote that is never closed makes one row of all that follows. */
const MAX_ROW = 1_000_000;

/** Thrown out of the parser, which would go on to the end of the file. */
class Enough extends Error {}

/** @param visit gives `false` when it has seen enough */
export function eachRow({ text, file }: SourceFile, visit: (row: Row) => boolean): void {
  if (csv === undefined) throw new Error("loadTables was not called before a table was read");
  // The parser counts lines too, but takes a Windows line break in quotes for two.
  let line = 1;
  let emptyLines = 0;
  try {
    csv.parse(text, {
      delimiter: delimiterIn(file, text),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW,
      on_record: (cells: string[], { empty_lines }) => {
        line += empty_lines - emptyLines;
        emptyLines = empty_lines;
        if (!visit({ line, cells: cells.map((cell) => cell.trim()) })) throw new Enough();
        line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0);
        return undefined;
      },
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

function lineBreaksIn(cell: string): number {
  return /[\r\n]/.test(cell) ? cell.split(/\r\n|\r|\n/).length - 1 : 0;
}

export function delimiterIn(file: string, text: string): string {
  return /\.tsv$/i.test(file) ? "\t" : delimiterOf(text);
}
