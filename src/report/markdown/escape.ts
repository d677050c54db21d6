/** Strangers' text in Markdown. */
import { withoutReferences } from "../references.ts";
import { oneLine, visible, withoutCommands } from "../text.ts";

/** What begins something in Markdown or HTML, wherever in a line it stands. */
const SYNTAX = /[&<>"'\\`*_[\]|~$^]/g;

/** A zero-width space, to be seen in the source. */
const BETWEEN = "&#8203;";

/**
 * Text that stays text, on one line. Character references mean the same in Markdown, in its tables and in HTML, which
 * backslashes do not. Not for the start of a line, where `-` and `1.` begin something too.
 */
export function escaped(text: string): string {
  // The references are found in the text as it will be read, and what is put between must not be escaped itself.
  return withoutReferences(oneLine(text), "\0").replace(SYNTAX, reference).replaceAll("\0", BETWEEN);
}

/** A name to be set in a fixed width. A code span would not know the references. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** Lines between fences that nothing in them can close. */
export function fenced(lines: readonly string[]): string {
  const text = lines.map((line) => withoutCommands(visible(line))).join("\n");
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
