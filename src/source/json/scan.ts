/** One quick pass over JSON text, for what the built-in parser does not tell: its depth and the number of its keys. */

export interface Scan {
  /** Offset of the first bracket that is nested deeper than allowed. */
  readonly tooDeepAt: number | undefined;
  /** Colons outside strings. In valid JSON every key has one, and nothing else has. */
  readonly keys: number;
}

const QUOTE = 34;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

export function scan(text: string, maxDepth: number): Scan {
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = closingQuote(text, at);
        break;
      case COLON:
        keys++;
        break;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        if (++depth > maxDepth) return { tooDeepAt: at, keys };
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        depth--;
        break;
    }
  }
  return { tooDeepAt: undefined, keys };
}

/** The end of the text when the string is not closed. */
function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}

/** The number of keys in a value and all values in it. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const below = Object.values(value);
  let keys = Array.isArray(value) ? 0 : below.length;
  for (const item of below) if (typeof item === "object") keys += countKeys(item);
  return keys;
}
