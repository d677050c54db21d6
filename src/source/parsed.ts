import type { Document, Problem } from "../model/index.ts";

/** What became of one file. */
export interface Parsed {
  /** The documents that could be read, in the order of the file. */
  readonly documents: readonly Document[];
  /** What could not, and keys that stand twice. */
  readonly problems: readonly Problem[];
}
