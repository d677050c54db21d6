import type { Document, Place, Span } from "../model/index.ts";
import { SourceDocument } from "./document.ts";
import { Lines } from "./lines.ts";

/** Turns a place into lines and columns: its offsets if it has them, else its path, narrowed to its word. */
export function spanOf(place: Place): Span {
  const { document, path, part, word, offsets } = place;
  const whole = offsets === undefined ? document.locate(path, part) : linesOf(document).span(...offsets);
  return word === undefined || word === "" ? whole : narrowed(document, whole, word);
}

/** The word as written, or in other letters' case and spaces. The whole span when it is not there: it may be spelled with escapes. */
function narrowed(document: Document, whole: Span, word: string): Span {
  const text = document.text.slice(whole.start.offset, whole.end.offset);
  const exact = text.indexOf(word);
  const found = exact >= 0 ? { index: exact, length: word.length } : written(text, word);
  if (found === undefined) return whole;
  const start = whole.start.offset + found.index;
  return linesOf(document).span(start, start + found.length);
}

/**
 * By a pattern, because changing the case of a text can change its length. YAML breaks long texts where there is a
 * space; JSON, and YAML between quotes, write a line break as `\n`.
 */
function written(text: string, word: string): { index: number; length: number } | undefined {
  const pattern = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "(?:\\s|\\\\n)+");
  const match = new RegExp(pattern, "iu").exec(text);
  return match === null ? undefined : { index: match.index, length: match[0].length };
}

function linesOf(document: Document): Lines {
  return document instanceof SourceDocument ? document.lines : new Lines(document.text);
}
