/** A segment's nodes as a tree: they stand in a list, and name their children by id. */
import type { ConditionNode } from "../../model/index.ts";
import { group } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { readLeaf } from "./segment-leaf.ts";

/** Ids can nest deeper than any file could; nobody means a tree as deep as this. */
const DEEPEST = 100;

export function readNodes(definition: Cursor): ConditionNode {
  const byId = new Map(
    definition
      .get("nodes")
      .items()
      .map((node) => [node.get("id").text()?.value, node]),
  );
  return read(definition.get("entryNode"), 0);

  function read(node: Cursor, depth: number): ConditionNode {
    switch (node.get("type").raw) {
      case "And":
        return group("all", childrenOf(node, depth), node.at);
      case "Or":
        return group("any", childrenOf(node, depth), node.at);
      case "Everyone":
        return group("all", [], node.at);
      default:
        return readLeaf(node);
    }
  }

  function childrenOf(node: Cursor, depth: number): ConditionNode[] {
    return node
      .get("children")
      .items()
      .map((id) => {
        const key = id.text()?.value;
        const child = depth < DEEPEST ? byId.get(key) : undefined;
        if (!child) return { kind: "other", type: "node that cannot be read", at: id.at };
        // Taken off the map once it was read: a circle ends, and a node that many share is not written out for each.
        byId.delete(key);
        return read(child, depth + 1);
      });
  }
}
