/** Where every value and key of a text stands: a flat tree in the order of the text, the same for YAML and JSON. */

/** Number of a node. Below a mapping, nodes alternate: key, value, key, value … */
export type NodeId = number;

/** `block` is a scalar written as a YAML block (`|` or `>`). */
export type NodeKind = "scalar" | "block" | "mapping" | "sequence" | "alias";

const KINDS: readonly NodeKind[] = ["scalar", "block", "mapping", "sequence", "alias"];

// A node is four numbers in one typed array: 16 bytes, where an object would take about 100. Files of several
// million nodes are read, and the trees of all files of a run are in memory together.
const WIDTH = 4;
const START = 0;
const END = 1;
/** The number of the node after this one and everything in it. */
const NEXT = 2;
const KIND = 3;

export class Positions {
  readonly #data: Int32Array;
  /** The number of nodes. */
  readonly size: number;
  /** The top node of each document of the text. */
  readonly roots: readonly NodeId[];
  /** For an alias, the node it stands for; absent when there is no such anchor. */
  readonly targets: ReadonlyMap<NodeId, NodeId>;

  constructor(data: Int32Array, roots: readonly NodeId[], targets: ReadonlyMap<NodeId, NodeId>) {
    this.#data = data;
    this.size = data.length / WIDTH;
    this.roots = roots;
    this.targets = targets;
  }

  start(node: NodeId): number {
    return this.#data[node * WIDTH + START] ?? 0;
  }

  end(node: NodeId): number {
    return this.#data[node * WIDTH + END] ?? 0;
  }

  next(node: NodeId): NodeId {
    return this.#data[node * WIDTH + NEXT] ?? this.size;
  }

  kind(node: NodeId): NodeKind {
    return KINDS[this.#data[node * WIDTH + KIND] ?? 0] ?? "scalar";
  }

  /** The nodes directly below a mapping or sequence. */
  *children(node: NodeId): Generator<NodeId> {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) yield child;
  }

  /** The keys of a mapping with their values, in the order of the text. */
  *pairs(mapping: NodeId): Generator<[key: NodeId, value: NodeId]> {
    const end = this.next(mapping);
    for (let key = mapping + 1; key < end; ) {
      const value = this.next(key);
      yield [key, value];
      key = this.next(value);
    }
  }

  /** The last node that starts at or before an offset. */
  nodeAt(offset: number): NodeId | undefined {
    let low = -1;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low < 0 ? undefined : low;
  }
}

/** Takes nodes in the order of the text: a collection is opened, filled and closed. */
export class PositionsBuilder {
  #data = new Int32Array(64 * WIDTH);
  #size = 0;
  readonly #open: NodeId[] = [];
  readonly #roots: NodeId[] = [];
  readonly #targets = new Map<NodeId, NodeId>();

  leaf(kind: "scalar" | "block" | "alias", start: number, end: number): NodeId {
    const node = this.#add(kind, start);
    this.#finish(node, end);
    return node;
  }

  open(kind: "mapping" | "sequence", start: number): NodeId {
    const node = this.#add(kind, start);
    this.#open.push(node);
    return node;
  }

  close(end: number): void {
    const node = this.#open.pop();
    if (node !== undefined) this.#finish(node, end);
  }

  alias(node: NodeId, target: NodeId): void {
    this.#targets.set(node, target);
  }

  build(): Positions {
    return new Positions(this.#data.slice(0, this.#size * WIDTH), this.#roots, this.#targets);
  }

  #add(kind: NodeKind, start: number): NodeId {
    const node = this.#size++;
    if (this.#size * WIDTH > this.#data.length) {
      const larger = new Int32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    if (this.#open.length === 0) this.#roots.push(node);
    this.#data[node * WIDTH + START] = start;
    this.#data[node * WIDTH + KIND] = KINDS.indexOf(kind);
    return node;
  }

  #finish(node: NodeId, end: number): void {
    this.#data[node * WIDTH + END] = end;
    this.#data[node * WIDTH + NEXT] = this.#size;
  }
}
