/** The comments in which people talk to creepcheck: `# creepcheck-…`. */
import type { Document } from "../model/index.ts";
import { SourceDocument } from "./document.ts";
import type { Positions } from "./positions.ts";
import { lineEnd, lineStart, startsComment } from "./yaml/trivia.ts";

export interface Comment {
  /** What stands behind the `#`, without blanks around it. */
  readonly text: string;
  /** Where the `#` stands. */
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** Nothing but the comment is on its line. */
  readonly ownLine: boolean;
}

const MARK = "creepcheck-";

/**
 * Comments of a YAML document that contain `creepcheck-`, with those before it; other files have none. A comment between
 * two documents of a file belongs to the one after it.
 */
export function commentsOf(document: Document): Comment[] {
  if (!(document instanceof SourceDocument) || document.language !== "yaml") return [];
  const { text, lines } = document;
  const [start, end] = document.range;
  const range = text.slice(start, end);
  const found: Comment[] = [];
  for (let at = range.indexOf(MARK); at >= 0; ) {
    const lineFrom = lineStart(text, start + at);
    const lineTo = lineEnd(text, start + at);
    const offset = commentStart(text, lineFrom, start + at, document.positions());
    if (offset !== undefined) {
      const { line, column } = lines.position(offset);
      const ownLine = text.slice(lineFrom, offset).trim() === "";
      found.push({ text: text.slice(offset + 1, lineTo).trim(), line, column, offset, ownLine });
    }
    at = range.indexOf(MARK, lineTo - start);
  }
  return found;
}

/** The `#` that makes a comment of the text at `end`, if one does. */
function commentStart(
  text: string,
  start: number,
  end: number,
  positions: Positions | undefined,
): number | undefined {
  for (let at = text.indexOf("#", start); at >= 0 && at < end; at = text.indexOf("#", at + 1)) {
    if (startsComment(text, at) && !insideScalar(text, at, positions)) return at;
  }
  return undefined;
}

/** What looks like a comment in a quoted text or a block is part of the text. */
function insideScalar(text: string, offset: number, positions: Positions | undefined): boolean {
  const node = positions?.nodeAt(offset);
  if (positions === undefined || node === undefined || offset >= positions.end(node)) return false;
  const kind = positions.kind(node);
  // A comment may stand behind the sign of a block, on the same line.
  if (kind === "block") return offset >= lineEnd(text, positions.start(node));
  return kind === "scalar";
}
