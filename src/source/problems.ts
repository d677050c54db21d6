/** Problems with the form of a file, as findings of `input/syntax`. */
import type { Path, Problem } from "../model/index.ts";
import type { SourceDocument } from "./document.ts";
import { shortened } from "./shortened.ts";

export type SyntaxMessage = "broken" | "duplicateKey" | "encoding" | "tooLarge" | "aliases" | "tooDeep";

/** @param offsets Where to look, when it is not the whole document. */
export function syntaxProblem(
  document: SourceDocument,
  message: SyntaxMessage,
  data: Readonly<Record<string, string>>,
  offsets?: readonly [start: number, end: number],
): Problem {
  return {
    rule: "input/syntax",
    message,
    data,
    at: offsets === undefined ? { document, path: [] } : { document, path: [], offsets },
  };
}

/** A key that stands in the same group again. */
export interface RepeatedKey {
  readonly path: Path;
  readonly name: string;
  /** Offset of its first occurrence. */
  readonly first: number;
  readonly offsets: readonly [start: number, end: number];
}

export function repeatedKeyProblem(
  document: SourceDocument,
  { path, name, first, offsets }: RepeatedKey,
): Problem {
  return {
    rule: "input/syntax",
    message: "duplicateKey",
    data: { key: shortened(name), firstLine: String(document.lines.position(first).line) },
    at: { document, path, offsets },
  };
}
