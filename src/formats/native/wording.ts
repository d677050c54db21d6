/** Values and kinds of value, as a message says them. */

/** What a value is, in words: `a list`, `text`, `nothing`. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return TYPES[typeof value] ?? "something else";
}

/** The words for the types of JSON Schema and of JavaScript. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
};

/** The types a schema allows: `text, a number or a list`. */
export function typeNames(types: unknown): string {
  const names = [types].flat().map((type) => TYPES[String(type)] ?? String(type));
  return either(names);
}

/** `a, b or c` */
export function either(words: readonly string[]): string {
  return joined(words, "or");
}

/** `a, b and c` */
export function list(words: readonly string[]): string {
  return joined(words, "and");
}

function joined(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

export function quoted(words: readonly string[]): string[] {
  return words.map((word) => `“${word}”`);
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const MOST = 60;

/** A value on one line, cut short: it may be a whole file. */
export function brief(value: unknown): string {
  const text = typeof value === "string" ? value : flow(value, 2);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

/** The value as YAML on one line: `{ channel: email, max: 2 }`. What is nested deeper than `depth` is left out. */
export function flow(value: unknown, depth = 4): string {
  if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (depth === 0) return "…";
  if (Array.isArray(value))
    return `[${value
      .slice(0, MOST)
      .map((item) => flow(item, depth - 1))
      .join(", ")}]`;
  const pairs = Object.entries(value).slice(0, MOST);
  return `{ ${pairs.map(([key, item]) => `${key}: ${flow(item, depth - 1)}`).join(", ")} }`;
}

/** Whether YAML takes it as text without quotes, also between brackets. */
function isPlain(text: string): boolean {
  const word = /^(?!(?:true|false|null|yes|no|on|off)$)[a-z0-9][\w./@+-]*(?: [\w./@+-]+)*$/i;
  return word.test(text) && Number.isNaN(Number(text));
}
