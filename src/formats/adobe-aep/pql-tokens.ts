/** Cuts a query in Adobe's Profile Query Language into names, literals and signs. No parser of it is kept anywhere. */

export interface PqlToken {
  readonly kind: "name" | "string" | "number" | "sign";
  /** A string without its quotes. */
  readonly text: string;
}

/** Each alternative begins with other characters, so that the search is linear in the query. */
const TOKEN = /"([^"]*)"|'([^']*)'|(\d+(?:\.\d+)?)|(@?[\p{L}_][\p{L}\p{N}_.]*)|([<>!=]=?|[()[\],])/gu;

export function tokensOf(query: string): PqlToken[] {
  // Copied out of JSON, quotes come with their backslash.
  return [...query.replaceAll('\\"', '"').matchAll(TOKEN)].map(([, double, single, number, name, sign]) => {
    if (number !== undefined) return { kind: "number", text: number };
    if (name !== undefined) return { kind: "name", text: name };
    if (sign !== undefined) return { kind: "sign", text: sign };
    return { kind: "string", text: double ?? single ?? "" };
  });
}

/** Whether it is this word of the language, or this sign. */
export function is(token: PqlToken | undefined, word: string): boolean {
  return (token?.kind === "name" || token?.kind === "sign") && token.text.toLowerCase() === word;
}
