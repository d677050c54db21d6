/** Cuts a YAML text into its documents, without parsing it: one that is broken must not hide the others. */

import { lineEnd } from "./trivia.ts";

export interface Piece {
  readonly text: string;
  /** Where it starts in the file. */
  readonly offset: number;
}

/** `---` starts a document and `...` ends one, at the start of a line, whatever stands around it. */
const MARKERS = /(?<=^|[\r\n])(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;

/** Comments and directives (`%TAG …`) belong to the document that follows them. */
const PROLOGUE = /^(?:[ \t]*(?:#.*)?|%.*)$/s;

/** The pieces make up the whole text. */
export function* splitDocuments(text: string): Generator<Piece> {
  let offset = 0;
  for (const marker of text.matchAll(MARKERS)) {
    const end = marker[0] === "..." ? nextLine(text, marker.index) : marker.index;
    if (marker[0] === "---" && isPrologue(text.slice(offset, end))) continue;
    yield { text: text.slice(offset, end), offset };
    offset = end;
  }
  yield { text: text.slice(offset), offset };
}

function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

function isPrologue(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    if (!PROLOGUE.test(text.slice(start, end))) return false;
    start = end + 1;
  }
  return true;
}
