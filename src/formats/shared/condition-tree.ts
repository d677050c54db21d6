import type { ConditionGroup, ConditionNode, Place } from "../../model/index.ts";

export function group(
  match: ConditionGroup["match"],
  children: readonly ConditionNode[],
  at: Place,
): ConditionGroup {
  return { kind: "group", match, children, at };
}

/** The nodes joined as `match` says, or the node itself when there is only one. */
export function join(match: "all" | "any", nodes: readonly ConditionNode[], at: Place): ConditionNode {
  const [only, second] = nodes;
  return only && !second ? only : group(match, nodes, at);
}

/** The same; nothing when there is no node. */
export function joinIfAny(
  match: "all" | "any",
  nodes: readonly ConditionNode[],
  at: Place,
): ConditionNode | undefined {
  return nodes.length > 0 ? join(match, nodes, at) : undefined;
}

/** A group that none of the children may hold; nothing when there is no child. */
export function noneOf(children: readonly ConditionNode[], at: Place): ConditionNode | undefined {
  return children.length > 0 ? group("none", children, at) : undefined;
}

/** The node, or its opposite: people of whom it does not hold. */
export function unless(negated: boolean, node: ConditionNode): ConditionNode {
  return negated ? group("none", [node], node.at) : node;
}
