/** A list of names with labels, as tab-separated text with a heading line. */

/** A row by the names of its columns; a missing cell is "". */
export type Row = (column: string) => string;

/** @throws when a column that is asked for is not in the heading */
export function rowsOf(text: string): Row[] {
  const [heading = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const columns = heading.split("\t");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split("\t");
      return (column) => {
        const index = columns.indexOf(column);
        if (index < 0) throw new Error(`no column “${column}”; there are: ${columns.join(", ")}`);
        return cells[index] ?? "";
      };
    });
}
