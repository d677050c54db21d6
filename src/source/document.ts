import type { Document, Language, Path, Span } from "../model/index.ts";
import { Lines } from "./lines.ts";
import type { Locator } from "./locator.ts";
import type { NodeId, Positions } from "./positions.ts";
import type { SourceFile } from "./source-file.ts";

/** Where the values of a document stand: its top node, in a tree that the documents of a file share. */
export interface Places {
  readonly locator: Locator;
  readonly root: NodeId;
}

interface Parts {
  readonly index: number;
  readonly value: unknown;
  readonly range: readonly [start: number, end: number];
  /** Asked when a place is shown, and not before. Absent for what did not parse. */
  readonly places?: () => Places;
  /** The same where no tree is kept: the offsets of a value. */
  readonly find?: (path: Path) => readonly [start: number, end: number];
}

/** A document that knows its places. */
export class SourceDocument implements Document {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
  readonly index: number;
  readonly value: unknown;
  readonly lines: Lines;
  /** Offsets of its part of the file, with the comments around it. */
  readonly range: readonly [start: number, end: number];
  readonly #places: (() => Places) | undefined;
  readonly #find: Parts["find"];

  /** @param lines Of the whole file, shared by its documents. */
  constructor(source: SourceFile, lines: Lines, parts: Parts) {
    this.file = source.file;
    this.language = source.language;
    this.text = source.text;
    this.lines = lines;
    this.index = parts.index;
    this.value = parts.value;
    this.range = parts.range;
    this.#places = parts.places;
    this.#find = parts.find;
  }

  locate(path: Path, part: "key" | "value" = "value"): Span {
    if (this.#find !== undefined) return this.lines.span(...this.#find(path));
    if (this.#places === undefined) return this.lines.span(this.range[0], this.range[0]);
    const { locator, root } = this.#places();
    const node = locator.find(root, path, part);
    return this.lines.span(locator.positions.start(node), locator.positions.end(node));
  }

  /** `undefined` when it did not parse. */
  positions(): Positions | undefined {
    return this.#places?.().locator.positions;
  }
}

/** A document for a file of which there is nothing but its text, or a problem. */
export function textDocument(source: SourceFile): SourceDocument {
  return new SourceDocument(source, new Lines(source.text), {
    index: 0,
    value: undefined,
    range: [0, source.text.length],
  });
}
