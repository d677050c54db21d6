/** Follows a path of keys and indexes to the node it leads to. */
import type { Path } from "../model/index.ts";
import type { NodeId, Positions } from "./positions.ts";

/** Stands for the name of a YAML merge key, `<<`. */
export const MERGE: unique symbol = Symbol("<<");

/** Reads the name of a key as it stands in the text between two offsets. */
export type ReadName = (start: number, end: number) => string | typeof MERGE;

/**
 * A collection is indexed when a path first goes through it, so that a path costs its length however many
 * entries the collections have.
 */
export class Locator {
  readonly positions: Positions;
  readonly #readName: ReadName;
  readonly #keys = new Map<NodeId, ReadonlyMap<string, NodeId>>();
  readonly #items = new Map<NodeId, readonly NodeId[]>();

  constructor(positions: Positions, readName: ReadName) {
    this.positions = positions;
    this.#readName = readName;
  }

  /** The node of a value or its key. When a step leads nowhere, that of the nearest ancestor. */
  find(root: NodeId, path: Path, part: "key" | "value"): NodeId {
    let found = { value: root, key: root };
    for (const step of path) {
      const below = this.#below(found.value, step);
      if (below === undefined) break;
      found = below;
    }
    return found[part];
  }

  /** What an alias stands for; any other node is itself. */
  resolve(node: NodeId): NodeId {
    return this.positions.targets.get(node) ?? node;
  }

  /** The property that a key makes. */
  nameOf(key: NodeId): string | typeof MERGE {
    const node = this.resolve(key);
    return this.#readName(this.positions.start(node), this.positions.end(node));
  }

  /** An item of a list has no key: the item itself is given for it. */
  #below(parent: NodeId, step: string | number): { key: NodeId; value: NodeId } | undefined {
    const node = this.resolve(parent);
    const kind = this.positions.kind(node);
    if (kind === "sequence") {
      const item = this.#itemsOf(node)[Number.parseInt(String(step), 10)];
      return item === undefined ? undefined : { key: item, value: item };
    }
    const key = kind === "mapping" ? this.#keysOf(node).get(String(step)) : undefined;
    return key === undefined ? undefined : { key, value: this.positions.next(key) };
  }

  #itemsOf(sequence: NodeId): readonly NodeId[] {
    let items = this.#items.get(sequence);
    if (items === undefined) {
      items = [...this.positions.children(sequence)];
      this.#items.set(sequence, items);
    }
    return items;
  }

  /** Of a repeated key the last one counts, as it does in the value. Keys merged in with `<<` give way to all others. */
  #keysOf(mapping: NodeId): ReadonlyMap<string, NodeId> {
    const known = this.#keys.get(mapping);
    if (known !== undefined) return known;
    const keys = new Map<string, NodeId>();
    const merged: NodeId[] = [];
    for (const [key, value] of this.positions.pairs(mapping)) {
      const name = this.nameOf(key);
      if (name === MERGE) merged.push(value);
      else keys.set(name, key);
    }
    for (const value of merged) {
      for (const source of this.#mergeSources(value)) {
        for (const [name, key] of this.#keysOf(source)) if (!keys.has(name)) keys.set(name, key);
      }
    }
    this.#keys.set(mapping, keys);
    return keys;
  }

  /** `<<: *one` or `<<: [*one, *other]`. */
  #mergeSources(value: NodeId): NodeId[] {
    const node = this.resolve(value);
    const sources = this.positions.kind(node) === "sequence" ? this.#itemsOf(node) : [node];
    return sources
      .map((source) => this.resolve(source))
      .filter((id) => this.positions.kind(id) === "mapping");
  }
}
