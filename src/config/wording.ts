/** Values as messages show them. A configuration may come from a stranger, and messages go to terminals. */

const MOST = 60;

/** On one line, cut short, without the characters that control a terminal. */
export function brief(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}

/** The words for the types of JSON Schema and of JavaScript. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
};

/** What a value is: `a list`, `text`, `nothing`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return TYPES[Array.isArray(value) ? "array" : typeof value] ?? "something else";
}
