/** Turns a plan into the smallest edits of the text. */
import { insertIntoBlock, removeFromBlock } from "./block.ts";
import type { Edit } from "./edit.ts";
import { insertIntoFlow, removeFromFlow } from "./flow.ts";
import type { Additions, Plan } from "./plan.ts";
import type { Entry, Node, Syntax } from "./syntax.ts";

/** Nothing when the text is written in a way that the plan does not fit into. */
export function editsOf({ additions, replacements, removals }: Plan, syntax: Syntax): Edit[] | undefined {
  // Where two end at one spot, what is added to the inner one comes first.
  const innerFirst = [...additions].sort(([a], [b]) => b.start - a.start);
  const parts = [
    ...[...replacements].map(([node, value]) => [replace(node, value, syntax)]),
    ...innerFirst.map(([node, added]) => insert(node, added, syntax)),
    ...[...removals].map(([node, entries]) => remove(node, entries, syntax)),
  ];
  if (!parts.every((part) => part !== undefined)) return undefined;
  const edits = parts.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  return edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0)) ? undefined : edits;
}

function insert(node: Node, added: Additions, syntax: Syntax): Edit[] | undefined {
  if (node.kind === "scalar") return [replace(node, added, syntax)];
  return node.style === "flow" ? insertIntoFlow(node, added, syntax) : insertIntoBlock(node, added, syntax);
}

function remove(node: Node, entries: readonly Entry[], syntax: Syntax): Edit[] | undefined {
  if (node.entries.every((entry) => entries.includes(entry))) {
    return [replace(node, node.kind === "list" ? [] : {}, syntax)];
  }
  return node.style === "flow"
    ? removeFromFlow(node, entries, syntax)
    : removeFromBlock(node, entries, syntax);
}

/** Writes a value where another one stands, and beside its key where lines of a block stood below it. */
function replace({ style, kind, lead, start, end }: Node, value: unknown, syntax: Syntax): Edit {
  const text = syntax.value(value, undefined);
  const standsBelow = style === "block" && kind !== "scalar";
  if (lead === start ? end > start : !standsBelow) return { start, end, text };
  const commentsBetween = syntax.text.slice(lead, start).trimEnd();
  return { start: lead, end, text: ` ${text}${commentsBetween}` };
}
