/** The syntax of JSON. Loaded only when there is something to change: see text-edits.ts. */
import { type Node as JsonNode, parseTree } from "jsonc-parser";
import { flowText } from "./flow-text.ts";
import type { Entry, Node, Syntax } from "./syntax.ts";

export function jsonSyntax(text: string): Syntax | undefined {
  const root = parseTree(text);
  if (root === undefined) return undefined;
  const unit = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const value = (item: unknown, indent: string | undefined) =>
    indent === undefined
      ? flowText(item, JSON.stringify)
      : JSON.stringify(item, null, unit).replaceAll("\n", lineBreak + indent);
  return {
    text,
    root: convert(root),
    lineBreak,
    allowsTrailingComma: false,
    value,
    pair: (key, item, indent) => `${JSON.stringify(key)}: ${value(item, indent)}`,
    block: () => [],
  };
}

function convert(node: JsonNode): Node {
  const { type, offset: start, length, children = [] } = node;
  const kind = type === "object" ? "map" : type === "array" ? "list" : "scalar";
  return {
    kind,
    style: "flow",
    lead: start,
    start,
    end: start + length,
    entries: kind === "scalar" ? [] : children.flatMap(entryOf),
    isNull: type === "null",
    isPinned: false,
  };
}

function entryOf(node: JsonNode): Entry[] {
  const { type, offset: start, length, children } = node;
  if (type !== "property") return [{ start, end: start + length, value: convert(node) }];
  const [key, value] = children ?? [];
  if (value === undefined) return [];
  return [{ name: String(key?.value), start, end: start + length, value: convert(value) }];
}
