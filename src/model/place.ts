/**
 * Where things stand in the files a user wrote.
 *
 * The model carries places, not line numbers: a place is cheap to make while reading, and is
 * turned into a line and a column only for the few values a finding points at.
 */

/** Keys and indexes that lead from the top of a document to a value. `[]` is the document itself. */
export type Path = readonly (string | number)[];

/** One point in a file. `offset` counts UTF-16 units from 0; `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** How a file is written. `table`: comma- or tab-separated rows. `ndjson`: one JSON value a line. */
export type Language = "yaml" | "json" | "table" | "ndjson";

/** One YAML document, JSON file, line of NDJSON, or table, read and parsed. */
export interface Document {
  /** The path shown to the user: relative to the working directory, `/` between folders. */
  readonly file: string;
  /** 0 for the first document of the file. */
  readonly index: number;
  readonly language: Language;
  /** The plain value, or a `Table`; `undefined` when the file did not parse. */
  readonly value: unknown;
  /** The text of the whole file, without a byte-order mark. */
  readonly text: string;
  /** Finds a value, or its key when `part` is `"key"`. Falls back to the nearest ancestor that is in the file. */
  locate(path: Path, part?: "key" | "value"): Span;
}

/** A place in a document. Resolve it with {@link spanOf} only when it is shown. */
export interface Place {
  readonly document: Document;
  readonly path: Path;
  /** Point at the key instead of its value. */
  readonly part?: "key";
  /** Narrow the place to the first occurrence of this text inside it, if it is there as written. */
  readonly word?: string;
  /** Offsets that were already known, as for a syntax error; they win over `path`. */
  readonly offsets?: readonly [start: number, end: number];
}

/** A value as it stands in the file. */
export interface Value<T> {
  readonly value: T;
  readonly at: Place;
  readonly origin: Origin;
}

/**
 * `declared`: somebody wrote it in the file. `derived`: worked out from something else in the file.
 * `default`: the platform fills it in when the file is silent.
 */
export type Origin = "declared" | "derived" | "default";

/** The place of a value below `place`. */
export function below(place: Place, ...steps: Path): Place {
  return { document: place.document, path: [...place.path, ...steps] };
}

/** The same place, pointing at its key. */
export function keyOf(place: Place): Place {
  return { ...place, part: "key" };
}

/** The same place, narrowed to a word inside it. */
export function wordAt(place: Place, word: string): Place {
  return { ...place, word };
}

/** The value found by following `path`, or `undefined` when some step is missing. Inherited properties are never followed. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** RFC 6901 JSON pointer of a path: `["a/b", 0]` is `/a~1b/0`. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
