/** Edits of YAML maps and lists that have a line for each entry. */
import type { Edit } from "./edit.ts";
import { columnOf, indentBefore, lineEnd, nextLine } from "./lines.ts";
import type { Additions } from "./plan.ts";
import type { Entry, Node, Syntax } from "./syntax.ts";

/** Adds lines behind the last entry, in line with the others. */
export function insertIntoBlock(node: Node, added: Additions, syntax: Syntax): Edit[] | undefined {
  const { text, lineBreak } = syntax;
  const column = columnOf(text, node.start);
  if (column === undefined) return undefined;
  const at = lineEnd(text, node.end);
  const lines = syntax.block(added).map((line) => lineBreak + " ".repeat(column) + line);
  return [{ start: at, end: at, text: lines.join("") }];
}

/** Takes out whole lines. Where an entry stands behind the dash of its map or list, the next one moves there. */
export function removeFromBlock(node: Node, removed: readonly Entry[], { text }: Syntax): Edit[] | undefined {
  const edits: Edit[] = [];
  if (columnOf(text, node.start) === undefined) return undefined;
  for (const { start, end } of removed) {
    const indent = indentBefore(text, start);
    const next = node.entries[1];
    if (indent !== undefined)
      edits.push({ start: start - indent.length, end: nextLine(text, end), text: "" });
    else if (start === node.start && next !== undefined) edits.push({ start, end: next.start, text: "" });
    else return undefined;
  }
  return edits;
}
