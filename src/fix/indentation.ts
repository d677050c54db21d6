import { columnOf } from "./lines.ts";
import type { Node } from "./syntax.ts";

/** How many columns further right the lines below a key start. */
export interface Indentation {
  readonly maps: number;
  readonly lists: number;
}

/** As the first map and the first list below a key have it; 2, where there is neither. */
export function indentationOf(root: Node, text: string): Indentation {
  const found: { maps?: number | undefined; lists?: number | undefined } = {};
  const look = (node: Node) => {
    for (const { value } of node.entries) {
      if (found.maps !== undefined && found.lists !== undefined) return;
      const kind = value.kind === "list" ? "lists" : "maps";
      if (node.kind === "map" && isBlock(value)) found[kind] ??= further(value, node, text);
      look(value);
    }
  };
  if (isBlock(root)) look(root);
  const { maps = found.lists || 2, lists = maps } = found;
  return { maps, lists };
}

function isBlock({ style, kind }: Node): boolean {
  return style === "block" && kind !== "scalar";
}

function further(inner: Node, outer: Node, text: string): number | undefined {
  const column = columnOf(text, inner.start);
  const from = columnOf(text, outer.start);
  return column === undefined || from === undefined ? undefined : column - from;
}
