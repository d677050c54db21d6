/** The syntax of one YAML document. Loaded only when there is something to change: see text-edits.ts. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLSeq,
} from "yaml";
import { indentationOf } from "./indentation.ts";
import { isBlank, lineStart } from "./lines.ts";
import type { Entry, Node, Syntax } from "./syntax.ts";
import { yamlWriter } from "./yaml-writer.ts";

/** The parser takes its time. A campaign has a few thousand characters; one with far more goes without fixes. */
const LONGEST = 128 * 1024;

/**
 * @param text of the whole file
 * @param offset any offset in the document, past its `---`
 */
export function yamlSyntax(text: string, offset: number): Syntax | undefined {
  const start = markerBefore(text, offset);
  const end = markerBehind(text, offset);
  if (end - start > LONGEST) return undefined;
  const piece = text.slice(start, end);
  // A break that only some parsers take for one would shift every line after it.
  if (/\r(?!\n)/.test(piece)) return undefined;
  const document = parseDocument(piece, { uniqueKeys: false, prettyErrors: false, keepSourceTokens: true });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  const root = new Converter(text, start).root(document.contents);
  return {
    text,
    root,
    lineBreak: piece.includes("\r\n") ? "\r\n" : "\n",
    allowsTrailingComma: true,
    ...yamlWriter(indentationOf(root, text)),
  };
}

/** The start of the last line, up to the one an offset is in, that begins or ends a document. */
function markerBefore(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at > 0 && !isMarker(text, at)) at = lineStart(text, at - 1);
  return at;
}

function markerBehind(text: string, offset: number): number {
  for (let at = text.indexOf("\n", offset); at >= 0; at = text.indexOf("\n", at + 1)) {
    if (isMarker(text, at + 1)) return at + 1;
  }
  return text.length;
}

function isMarker(text: string, at: number): boolean {
  const hasSign = text.startsWith("---", at) || text.startsWith("...", at);
  return hasSign && (at + 3 === text.length || isBlank(text, at + 3));
}

/** Turns the parser's nodes into ours, with offsets in the whole text. */
class Converter {
  readonly #text: string;
  /** Where the piece that was parsed starts. */
  readonly #base: number;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  root(source: ParsedNode): Node {
    return this.#node(source, this.#start(source));
  }

  #node(source: ParsedNode, lead: number): Node {
    const isPinned = !isAlias(source) && (source.anchor !== undefined || source.tag !== undefined);
    const start = this.#start(source);
    const end = this.#end(source);
    if (isMap(source)) {
      const entries = source.items.map((pair) => this.#pair(pair));
      const common = { kind: "map", lead, start, entries, isNull: false } as const;
      if (source.flow !== true)
        return { ...common, style: "block", end: entries.at(-1)?.end ?? end, isPinned };
      // `[a: 1]` holds a map without brackets: there is no room in it for another pair.
      return { ...common, style: "flow", end, isPinned: isPinned || this.#text[start] !== "{" };
    }
    if (isSeq(source)) {
      const entries = this.#items(source);
      const common = { kind: "list", lead, start, entries, isNull: false, isPinned } as const;
      if (source.flow === true) return { ...common, style: "flow", end };
      return { ...common, style: "block", end: entries.at(-1)?.end ?? end };
    }
    const scalar = { kind: "scalar", lead, entries: [], isPinned } as const;
    if (!isScalar(source)) return { ...scalar, style: "flow", start, end, isNull: false };
    const isNull = source.value === null;
    if (start === end) return { ...scalar, style: "flow", start: lead, end: lead, isNull };
    const isBlock = source.type === "BLOCK_LITERAL" || source.type === "BLOCK_FOLDED";
    if (!isBlock) return { ...scalar, style: "flow", start, end, isNull };
    return { ...scalar, style: "block", start, end: this.#withoutBreak(end), isNull };
  }

  /** A key that is no text, or that stands alone, has nothing behind it that could be changed. */
  #pair({ key, value, srcToken }: Pair<ParsedNode, ParsedNode | null>): Entry {
    const start = this.#start(key);
    const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
    if (!isScalar(key) || value === null || colon === undefined) {
      return unchangeable(start, this.#end(value ?? key));
    }
    const node = this.#node(value, this.#base + colon.offset + 1);
    return { name: String(key.value), start, end: node.end, value: node };
  }

  #items({ items, srcToken }: YAMLSeq.Parsed): Entry[] {
    const tokens = srcToken !== undefined && "items" in srcToken ? srcToken.items : [];
    const dashes = tokens.flatMap(({ start }) => start).filter(({ type }) => type === "seq-item-ind");
    return items.map((item, index) => {
      const dash = dashes[index];
      const start = dash === undefined ? this.#start(item) : this.#base + dash.offset;
      const value = this.#node(item, dash === undefined ? start : start + 1);
      return { start, end: value.end, value };
    });
  }

  /** The text of a block ends with a line break; what follows goes on a line of its own all the same. */
  #withoutBreak(end: number): number {
    if (this.#text[end - 1] !== "\n") return end;
    return this.#text[end - 2] === "\r" ? end - 2 : end - 1;
  }

  #start({ range }: ParsedNode): number {
    return this.#base + range[0];
  }

  #end({ range }: ParsedNode): number {
    return this.#base + range[1];
  }
}

function unchangeable(start: number, end: number): Entry {
  const scalar = { kind: "scalar", style: "flow", lead: start, entries: [], isNull: false } as const;
  return { start, end, value: { ...scalar, start, end, isPinned: true } };
}
