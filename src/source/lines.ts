/** Lines and columns of a text, counted as editors do: from 1, columns in UTF-16 units. */
import type { Position, Span } from "../model/index.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** `\n`, `\r\n` and `\r` end a line. The index is made on the first question: most files are never asked. */
export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets outside the text are taken as its nearest end. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const starts = this.#index();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { offset: inside, line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  }

  /** The offset at which a line starts; the end of the text when there is no such line. */
  start(line: number): number {
    return this.#index()[line - 1] ?? this.#text.length;
  }

  span(start: number, end: number): Span {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  #index(): number[] {
    this.#starts ??= lineStarts(this.#text);
    return this.#starts;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) {
      starts.push(index + 1);
    }
  }
  return starts;
}
