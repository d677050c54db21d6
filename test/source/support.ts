import type { Document, Path, Problem, Span } from "../../src/model/index.ts";
import { parseSource, sourceFromText, spanOf } from "../../src/source/index.ts";

/** Parses text that is expected to be one sound document. */
export function documentOf(name: string, text: string): Document {
  const { documents, problems } = parseSource(sourceFromText(name, text));
  const [document] = documents;
  if (document === undefined || documents.length > 1 || problems.length > 0) {
    throw new Error(`expected one sound document, got ${problems.map(said).join("; ")}`);
  }
  return document;
}

export function problemsOf(name: string, text: string): string[] {
  return parseSource(sourceFromText(name, text)).problems.map(said);
}

/** A problem as `line:column message: what is said`. */
export function said({ message, data, at }: Problem): string {
  const { line, column } = spanOf(at).start;
  return `${line}:${column} ${message}: ${Object.values(data).join(", ")}`;
}

/** What a place covers. */
export function textAt(document: Document, path: Path, part?: "key"): string {
  return slice(document, document.locate(path, part));
}

export function slice(document: Document, { start, end }: Span): string {
  return document.text.slice(start.offset, end.offset);
}

/** Every value of a tree with the path that leads to it. */
export function* pathsIn(value: unknown, path: Path = []): Generator<[path: Path, value: unknown]> {
  yield [path, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* pathsIn(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* pathsIn(item, [...path, key]);
  }
}
