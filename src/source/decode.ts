/** From bytes to text, refusing what is no UTF-8. */
import { isUtf8 } from "node:buffer";

export interface Undecodable {
  /** What is wrong and how to mend it. */
  readonly reason: string;
  /** The text as far as it can be shown, and the offset of the first character that could not be read. */
  readonly shown: string;
  readonly offset: number;
}

const SAVE_AS = "Save it again with the encoding UTF-8.";

/** What a decoder puts in the place of a character it cannot read. */
const REPLACEMENT = "\uFFFD";
const LINE_FEED = 10;

/** The text, with the byte-order mark if it has one. */
export function decode(bytes: Buffer): string | Undecodable {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { reason: `The file is written in UTF-16. ${SAVE_AS}`, shown: "", offset: 0 };
  }
  if (bytes.includes(0)) {
    return { reason: "The file holds NUL bytes, so it is no text file.", shown: "", offset: 0 };
  }
  if (isUtf8(bytes)) return bytes.toString();
  const shown = withoutByteOrderMark(bytes.toString());
  const readable = withoutByteOrderMark(bytes.toString("utf8", 0, startOfUnreadableLine(bytes))).length;
  return {
    reason: `The file is not written in UTF-8, probably in Windows-1252 or Latin-1. ${SAVE_AS}`,
    shown,
    offset: shown.indexOf(REPLACEMENT, readable),
  };
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function startsWith(bytes: Buffer, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** Line by line, because a line break is never part of another character. */
function startOfUnreadableLine(bytes: Buffer): number {
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return start;
}
