/**
 * A trie over sorted keys, as plain data: children of a node stand side by side and sorted.
 *
 * It has nodes only where keys part. Below that a key is alone and is compared letter by letter, which keeps the
 * trie a fraction of the letters in size.
 */
export interface Trie {
  /** UTF-16 unit that leads to node `n`, as the `n`th of a string. */
  readonly label: string;
  /** First child of node `n`; the children end where those of `n + 1` begin. */
  readonly firstChild: readonly number[] | Int32Array;
  /** Index of the key that ends at node `n` or is alone from there on; {@link NO_KEY} for none. */
  readonly key: readonly number[] | Int32Array;
}

export const ROOT = 0;
export const NOWHERE = -1;
export const NO_KEY = -1;

/** @param keys sorted by UTF-16 units, each once, none empty */
export function buildTrie(keys: readonly string[]): Trie {
  const label = ["\0"];
  const firstChild: number[] = [];
  const key: number[] = [];
  // Keys `low` up to `high` share the first `depth` letters of node `n`.
  const low = [0];
  const high = [keys.length];
  for (let node = ROOT, depth = 0, levelEnd = 1; node < label.length; node++) {
    if (node === levelEnd) {
      depth++;
      levelEnd = label.length;
    }
    firstChild.push(label.length);
    const end = high[node] ?? 0;
    let at = low[node] ?? 0;
    const isAlone = end - at === 1 && node !== ROOT;
    key.push(isAlone || (at < end && keys[at]?.length === depth) ? at++ : NO_KEY);
    while (at < end) {
      const unit = keys[at]?.charAt(depth) ?? "";
      label.push(unit);
      low.push(at);
      while (at < end && keys[at]?.charAt(depth) === unit) at++;
      high.push(at);
    }
  }
  firstChild.push(label.length);
  return { label: label.join(""), firstChild, key };
}

/** The node that `unit` leads to, or {@link NOWHERE}. */
export function child({ label, firstChild }: Trie, node: number, unit: number): number {
  let low = firstChild[node] ?? 0;
  let high = firstChild[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = label.charCodeAt(middle);
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle;
  }
  return NOWHERE;
}
