/** Where the cells of a row stand in the text: the parser does not say. */

/** The offsets of a cell; of the row's first line, when it has no such cell. */
export function cellAt(
  text: string,
  rowStart: number,
  column: number | undefined,
  delimiter: string,
): readonly [start: number, end: number] {
  const row = [rowStart, lineEnd(text, rowStart)] as const;
  if (column === undefined) return row;
  let start = rowStart;
  for (let passed = 0; ; passed++) {
    const end = cellEnd(text, start, delimiter);
    if (passed === column) return trimmed(text, start, end);
    if (!text.startsWith(delimiter, end)) return row;
    start = end + delimiter.length;
  }
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  // In quotes, a quote of the text is written twice, so that the second opens them again.
  while (text[at] === '"') {
    const close = text.indexOf('"', at + 1);
    if (close < 0) return text.length;
    at = close + 1;
  }
  while (at < text.length && !isBreak(text[at]) && !text.startsWith(delimiter, at)) at++;
  return at;
}

function trimmed(text: string, start: number, end: number): readonly [start: number, end: number] {
  const cell = text.slice(start, end);
  const before = cell.length - cell.trimStart().length;
  return [start + before, Math.max(start + before, start + cell.trimEnd().length)];
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text[at])) at++;
  return at;
}

function isBreak(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}
