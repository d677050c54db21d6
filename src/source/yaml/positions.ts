/** Builds the tree of positions from the parser's events. */
import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";
import { type NodeId, type Positions, PositionsBuilder } from "../positions.ts";
import { isLineBreak, skipTrivia } from "./trivia.ts";

const ABSENT = -1;

interface Frame {
  readonly kind: "document" | "mapping" | "sequence";
  /** The bracket that ends a flow collection; empty for a block collection. */
  readonly closer: string;
  children: number;
}

/**
 * The events say where scalars stand and where collections start. The rest is worked out by moving a cursor through
 * the text: closing brackets, the `|` of a block, and the place of a value that was left out.
 *
 * Made while the events are at hand, which adds a tenth to the time of parsing. Parsing again for every file with a
 * finding would add two thirds for each, and keeping the events of 10,000 files takes 180 MB.
 *
 * @param base Offset of `text` in the file; it is added to every position.
 */
export function positionsOf(events: readonly Event[], text: string, base: number): Positions {
  return new Walk(text, base).run(events);
}

class Walk {
  readonly #text: string;
  readonly #base: number;
  readonly #nodes = new PositionsBuilder();
  readonly #frames: Frame[] = [];
  #anchors = new Map<string, NodeId>();
  /** Everything before it belongs to what was already read. */
  #cursor = 0;
  /** The end of the last value; a block collection ends where its last value does. */
  #end = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  run(events: readonly Event[]): Positions {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.#anchors = new Map();
          this.#frames.push({ kind: "document", closer: "", children: 0 });
          break;
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE:
          this.#open(event);
          break;
        case EVENT_ID.SCALAR:
          this.#scalar(event);
          break;
        case EVENT_ID.ALIAS: {
          const node = this.#leaf("alias", event.anchorStart - 1, event.anchorEnd);
          const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
          if (target !== undefined) this.#nodes.alias(node, target);
          break;
        }
        case EVENT_ID.POP:
          this.#close();
          break;
      }
    }
    return this.#nodes.build();
  }

  #open(event: Extract<Event, { start: number }>): void {
    const { start } = event;
    const kind = event.type === EVENT_ID.MAPPING ? "mapping" : "sequence";
    const bracket = event.style === COLLECTION_STYLE.FLOW ? (this.#text[start] ?? "") : "";
    // `[a: 1]` holds a flow mapping without brackets of its own.
    const closer = kind === "sequence" ? bracket && "]" : bracket === "{" ? "}" : "";
    this.#anchor(event, this.#nodes.open(kind, this.#base + start));
    this.#frames.push({ kind, closer, children: 0 });
    this.#cursor = Math.max(this.#cursor, closer === "" ? start : start + 1);
  }

  #close(): void {
    const frame = this.#frames.pop();
    if (frame === undefined || frame.kind === "document") return;
    if (frame.closer !== "") {
      const at = skipTrivia(this.#text, this.#cursor, ",:?");
      this.#end = this.#text[at] === frame.closer ? at + 1 : this.#cursor;
      this.#cursor = this.#end;
    }
    this.#nodes.close(this.#base + this.#end);
    this.#countChild();
  }

  #scalar(event: ScalarEvent): void {
    this.#cursor = Math.max(this.#cursor, event.anchorEnd, event.tagEnd);
    const { valueStart: start, valueEnd: end } = event;
    let node: NodeId;
    if (start === ABSENT) {
      const at = this.#placeOfNothing(event);
      node = this.#leaf("scalar", at, at);
    } else if (event.style === SCALAR_STYLE.PLAIN) {
      node = this.#leaf("scalar", start, end);
    } else if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
      node = this.#leaf("scalar", start - 1, end + 1);
    } else {
      const header = this.#blockHeader(start);
      const keepsBreaks = event.chomping === CHOMPING_MODE.KEEP;
      node = this.#leaf("block", header, keepsBreaks ? end : this.#withoutBreaks(header, end));
      this.#cursor = end;
    }
    this.#anchor(event, node);
  }

  #leaf(kind: "scalar" | "block" | "alias", start: number, end: number): NodeId {
    const node = this.#nodes.leaf(kind, this.#base + start, this.#base + end);
    this.#end = end;
    this.#cursor = Math.max(this.#cursor, end);
    this.#countChild();
    return node;
  }

  #countChild(): void {
    const parent = this.#frames.at(-1);
    if (parent !== undefined) parent.children++;
  }

  #anchor(event: { anchorStart: number; anchorEnd: number }, node: NodeId): void {
    if (event.anchorStart === ABSENT) return;
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
  }

  /** A value that was left out stands behind its colon or dash, or behind its anchor or tag. */
  #placeOfNothing(event: ScalarEvent): number {
    if (event.anchorEnd !== ABSENT || event.tagEnd !== ABSENT) return this.#cursor;
    const parent = this.#frames.at(-1);
    const isValue = parent?.kind === "mapping" && parent.children % 2 === 1;
    const sign = isValue ? ":" : parent?.kind === "sequence" ? "-" : undefined;
    const at = skipTrivia(this.#text, this.#cursor, "");
    return sign !== undefined && this.#text[at] === sign ? at + 1 : this.#cursor;
  }

  /** The `|` or `>` on the line before the block. Only signs such as `-` and `:` can stand before it. */
  #blockHeader(contentStart: number): number {
    const lineEnd = this.#withoutBreak(contentStart);
    let header = lineEnd;
    for (let at = lineEnd - 1; at >= this.#cursor && !isLineBreak(this.#text.charAt(at)); at--) {
      if (this.#text[at] === "|" || this.#text[at] === ">") header = at;
    }
    return header;
  }

  #withoutBreak(end: number): number {
    if (this.#text.endsWith("\r\n", end)) return end - 2;
    return end > 0 && isLineBreak(this.#text.charAt(end - 1)) ? end - 1 : end;
  }

  /** A block ends with its last line, not with the empty lines after it. */
  #withoutBreaks(start: number, end: number): number {
    let at = end;
    while (at > start && isLineBreak(this.#text.charAt(at - 1))) at--;
    return at;
  }
}
