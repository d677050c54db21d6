/** What the aliases (`*name`) of a text come to when each is replaced by what it stands for. */
import { MAX_DEPTH, MAX_EXPANDED, MAX_GROWTH } from "../limits.ts";
import type { NodeId, Positions } from "../positions.ts";

export interface AliasFault {
  /** `endless`: the alias stands inside what it stands for. */
  readonly kind: "endless" | "tooMany" | "tooDeep";
  /** The alias that is one too many. */
  readonly node: NodeId;
  /** Values with all aliases replaced, and how many are allowed. */
  readonly count: number;
  readonly limit: number;
}

/** The first thing wrong with the aliases of a text, or `undefined`. Takes the same time however much they stand for. */
export function aliasFault(positions: Positions): AliasFault | undefined {
  if (positions.targets.size === 0) return undefined;
  return endless(positions) ?? tooMany(positions) ?? tooDeep(positions);
}

function endless(positions: Positions): AliasFault | undefined {
  for (const [node, target] of positions.targets) {
    if (positions.next(target) > node) return { kind: "endless", node, count: 0, limit: 0 };
  }
  return undefined;
}

function tooMany(positions: Positions): AliasFault | undefined {
  // before[n]: values in all nodes before n, aliases replaced. What a node comes to is the difference between its ends.
  const before = new Float64Array(positions.size + 1);
  const sizeOf = (node: NodeId) => (before[positions.next(node)] ?? 0) - (before[node] ?? 0);
  for (const root of positions.roots) {
    const end = positions.next(root);
    const limit = Math.max(MAX_EXPANDED, MAX_GROWTH * (end - root));
    let first: NodeId | undefined;
    for (let node = root; node < end; node++) {
      const target = positions.targets.get(node);
      before[node + 1] = (before[node] ?? 0) + (target === undefined ? 1 : sizeOf(target));
      if (first === undefined && (before[node + 1] ?? 0) - (before[root] ?? 0) > limit) first = node;
    }
    if (first !== undefined) return { kind: "tooMany", node: first, count: sizeOf(root), limit };
  }
  return undefined;
}

function tooDeep(positions: Positions): AliasFault | undefined {
  const anchored = new Set(positions.targets.values());
  const heights = new Map<NodeId, number>();
  const open: { node: NodeId; height: number }[] = [];
  const raise = (height: number) => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.height = Math.max(parent.height, height);
  };
  for (let node = 0; node < positions.size; node++) {
    for (let top = open.at(-1); top !== undefined && positions.next(top.node) <= node; top = open.at(-1)) {
      open.pop();
      if (anchored.has(top.node)) heights.set(top.node, top.height);
      raise(top.height + 1);
    }
    const kind = positions.kind(node);
    if (kind === "mapping" || kind === "sequence") {
      open.push({ node, height: 1 });
    } else if (kind === "alias") {
      const height = heights.get(positions.targets.get(node) ?? node) ?? 0;
      if (open.length + height > MAX_DEPTH) return { kind: "tooDeep", node, count: 0, limit: MAX_DEPTH };
      raise(height + 1);
    }
  }
  return undefined;
}
