/** A list of things, one a row: what a CSV file holds, or NDJSON whose lines are flat objects. */

export interface Row {
  /** The line it starts on, from 1. With the number of a column it is the path of a cell: `[12, 0]`. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows are read again each time they are asked for and never held together: there may be a million. */
export class Table {
  constructor(
    /** The first row, which names the columns in most tables; the names of the fields where each row repeats them. */
    readonly head: Row,
    /** Whether the first row surely names the columns. */
    readonly isNamed: boolean,
    /** The first rows after it, to judge the table by. */
    readonly sample: readonly Row[],
    /** Calls back for each row after the first. */
    readonly eachRow: (visit: (row: Row) => void) => void,
  ) {}
}

/** What parts the cells of a table: the one of the usual three that stands most often in the first line. */
export function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\r|\n/, 1);
  const count = (mark: string) => first.split(mark).length;
  return [",", "\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
