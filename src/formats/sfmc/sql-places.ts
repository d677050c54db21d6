import type { Place } from "../../model/index.ts";

/** Comments, and strings so that what looks like a comment in one is none. */
const COMMENTS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g;

const LETTER = /[\p{L}\p{N}_]/u;

/**
 * Finds the names and literals of a query in its text: the parser does not tell where they stand. They are asked for in
 * the order in which they are written, so each is looked for behind the one before.
 */
export class SqlPlaces {
  private readonly code: string;
  private from = 0;

  constructor(
    private readonly whole: Place,
    text: string,
  ) {
    this.code = text.replace(COMMENTS, (found) => (found.startsWith("'") ? found : " ".repeat(found.length)));
  }

  /** In a file of its own a word has offsets; in a string of JSON it is looked for when it is shown. */
  of(word: string): Place {
    if (!this.whole.offsets) return { ...this.whole, word };
    const start = this.find(word);
    if (start === undefined) return this.whole;
    this.from = start + word.length;
    return { ...this.whole, offsets: [start, this.from] };
  }

  private find(word: string): number | undefined {
    if (word === "") return undefined;
    for (let at = this.code.indexOf(word, this.from); at >= 0; at = this.code.indexOf(word, at + 1)) {
      const [before, after] = [this.code.charAt(at - 1), this.code.charAt(at + word.length)];
      if (!LETTER.test(before) && !LETTER.test(after)) return at;
    }
    return undefined;
  }
}

/** From the beginning of the first place to the end of the last. */
export function spanning(first: Place, last: Place | undefined): Place {
  if (!first.offsets || !last?.offsets) return first;
  return { ...first, offsets: [first.offsets[0], last.offsets[1]] };
}
