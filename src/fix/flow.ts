/** Edits of maps and lists in brackets: all of JSON, and YAML's flow style. */
import type { Edit } from "./edit.ts";
import { indentBefore, isBlank, lineEnd, nextLine } from "./lines.ts";
import type { Additions } from "./plan.ts";
import type { Entry, Node, Syntax } from "./syntax.ts";

/** Adds entries behind the last one: on lines of their own when that has one. */
export function insertIntoFlow(node: Node, added: Additions, syntax: Syntax): Edit[] {
  const { text, lineBreak } = syntax;
  const last = node.entries.at(-1);
  const indent = last && indentOf(last, node, text);
  const written = Array.isArray(added)
    ? added.map((item) => syntax.value(item, indent))
    : Object.entries(added).map(([key, value]) => syntax.pair(key, value, indent));
  if (last === undefined) {
    const at = node.start + 1;
    const room = node.kind === "list" || isBlank(text, at) ? "" : " ";
    return [{ start: at, end: at, text: room + written.join(", ") + room }];
  }
  const comma = commaBehind(last, node, text);
  const behind = comma === undefined ? last.end : comma + 1;
  const newComma = comma === undefined ? "," : "";
  if (indent === undefined) {
    return [{ start: behind, end: behind, text: `${newComma} ${written.join(", ")}` }];
  }
  const at = lineEnd(text, behind);
  const lines = written.map((entry) => lineBreak + indent + entry).join(",");
  return [
    ...(comma === undefined ? [{ start: behind, end: behind, text: "," }] : []),
    { start: at, end: at, text: comma === undefined ? lines : `${lines},` },
  ];
}

/** Takes entries out with a comma each, and their lines where they stand alone there. */
export function removeFromFlow(node: Node, removed: readonly Entry[], syntax: Syntax): Edit[] {
  const { text, allowsTrailingComma } = syntax;
  const edits: Edit[] = [];
  let kept: Entry | undefined;
  for (const entry of node.entries) {
    if (removed.includes(entry)) {
      const { start, end } = rangeOf(entry, node, text);
      edits.push({ start: Math.max(start, edits.at(-1)?.end ?? 0), end, text: "" });
    } else kept = entry;
  }
  if (kept === undefined || kept === node.entries.at(-1)) return edits;
  const comma = commaBehind(kept, node, text);
  if (comma !== undefined && !allowsTrailingComma) edits.push({ start: comma, end: comma + 1, text: "" });
  return edits;
}

/** An entry with its comma and the blanks that set it apart. */
function rangeOf(entry: Entry, node: Node, text: string): Pick<Edit, "start" | "end"> {
  const comma = commaBehind(entry, node, text);
  const indent = indentOf(entry, node, text);
  let { start } = entry;
  let end = comma === undefined ? entry.end : comma + 1;
  if (indent !== undefined && /^[ \t]*(#|$)/.test(text.slice(end, lineEnd(text, end)))) {
    return { start: start - indent.length, end: nextLine(text, end) };
  }
  if (comma === undefined) while (isBlank(text, start - 1)) start--;
  else while (isBlank(text, end)) end++;
  return { start, end };
}

/** The indentation of an entry that starts its line, in a collection that ends on a later one. */
function indentOf(entry: Entry, node: Node, text: string): string | undefined {
  const indent = indentBefore(text, entry.start);
  return indent !== undefined && lineEnd(text, entry.end) < node.end ? indent : undefined;
}

/** The comma that follows an entry, past blanks and comments. */
function commaBehind(entry: Entry, node: Node, text: string): number | undefined {
  let at = entry.end;
  while (at < node.end && (isBlank(text, at) || text[at] === "#"))
    at = text[at] === "#" ? lineEnd(text, at) : at + 1;
  return text[at] === "," ? at : undefined;
}
