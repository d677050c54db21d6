/** From files to text. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../model/index.ts";
import { decode } from "./decode.ts";
import { textDocument } from "./document.ts";
import { MAX_BYTES } from "./limits.ts";
import { syntaxProblem } from "./problems.ts";
import { type SourceFile, sourceFromText } from "./source-file.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";

/**
 * Reads a file. One that is there but is no text to be parsed is a problem.
 *
 * Synchronous on purpose: parsing keeps the thread busy anyway, and for thousands of small files this takes a
 * tenth of the time of asking for each and waiting.
 *
 * @param file As shown to the user: relative to `cwd`, or absolute.
 */
export function readSource(file: string, { cwd }: { cwd: string }): SourceFile | Problem | Unreadable {
  try {
    const path = resolve(cwd, file);
    const { size } = statSync(path);
    return size > MAX_BYTES ? tooLarge(file, size) : sourceFromBytes(file, readFileSync(path));
  } catch (error) {
    return unreadable(file, error);
  }
}

/** A source from the bytes of a file or of standard input, or what is wrong with them. */
export function sourceFromBytes(file: string, bytes: Uint8Array): SourceFile | Problem {
  if (bytes.length > MAX_BYTES) return tooLarge(file, bytes.length);
  const decoded = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (typeof decoded === "string") return sourceFromText(file, decoded);
  const { reason, shown, offset } = decoded;
  const document = textDocument(sourceFromText(file, shown));
  return syntaxProblem(document, "encoding", { reason }, [offset, offset + Math.min(shown.length, 1)]);
}

function tooLarge(file: string, size: number): Problem {
  const data = { size: megabytes(size), limit: megabytes(MAX_BYTES) };
  return syntaxProblem(textDocument(sourceFromText(file, "")), "tooLarge", data);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
