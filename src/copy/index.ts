/** The reader of copy: what the text of a message says about the one who reads it. */
export { builtInPhrases } from "./phrase-book.ts";
export type { PhraseKind } from "./phrase-file.ts";
export { type CopyReading, readCopy } from "./reading.ts";
export type { Token } from "./tokens.ts";
