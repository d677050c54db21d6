/** The start of the line an offset is in. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The end of the line an offset is in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** The start of the line after the one an offset is in. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** The blanks before an offset, if nothing else stands before it on its line. */
export function indentBefore(text: string, offset: number): string | undefined {
  let start = offset;
  while (text[start - 1] === " " || text[start - 1] === "\t") start--;
  return start === 0 || text[start - 1] === "\n" ? text.slice(start, offset) : undefined;
}

/**
 * The column of an entry of a block, from 0. Unknown where more than dashes stands before it, such as an anchor or
 * `? `: the next entry may not start in the same column then.
 */
export function columnOf(text: string, offset: number): number | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ -]*$/.test(before) ? before.length : undefined;
}

export function isBlank(text: string, offset: number): boolean {
  const sign = text[offset];
  return sign === " " || sign === "\t" || sign === "\n" || sign === "\r";
}
