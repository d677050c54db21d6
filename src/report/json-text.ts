/** JSON for other programs, in pieces: a report may be larger than what one string can hold. */
import { stringifyChunked } from "@discoveryjs/json-ext";

/**
 * Harmless inside JSON, but able to steer a terminal, to reorder what a reader sees, or to be taken for a command
 * by the CI system whose log it is printed to (`##[…]`, `##vso[…]`).
 */
const STEERING = /[\u007f-\u009f]|\p{Bidi_Control}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;

/** Two spaces of indentation and a newline at the end, as `JSON.stringify` would write it. */
export function* jsonPieces(value: unknown, order: (record: object) => object = (record) => record) {
  const replacer = (_: string, inner: unknown) => (isRecord(inner) ? order(inner) : inner);
  for (const piece of stringifyChunked(value, { replacer, space: 2 })) {
    yield piece.replace(STEERING, escaped);
  }
  yield "\n";
}

/** Items that are made when their turn to be written comes, so that no more than one of them is held at a time. */
export function eachWritten<Item, Written>(
  items: readonly Item[],
  write: (item: Item) => Written,
): Written[] {
  // To whoever writes JSON, an object with `toJSON` is what that returns.
  return items.map((item) => ({ toJSON: () => write(item) })) as unknown as Written[];
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
