import { parseEvents, YAMLException } from "js-yaml";

export interface Opening {
  readonly sign: string;
  readonly offset: number;
}

/** The quote or bracket that is still open at the end of a text, where the parser gave up waiting for its partner. */
export function unclosed(text: string): Opening | undefined {
  // Without the line breaks the parser complains of nothing but the end, and says what it is in.
  const open = text.trimEnd();
  const within = /within a (double quoted|single quoted|flow)/.exec(complaint(open))?.[1];
  if (within === "double quoted") return opening(open, '"', lastUnescaped(open));
  if (within === "single quoted") return opening(open, "'", lastUnpaired(open));
  if (within === "flow") return lastBracket(open);
  return undefined;
}

function complaint(text: string): string {
  try {
    parseEvents(text, {});
    return "";
  } catch (error) {
    return error instanceof YAMLException ? error.reason : "";
  }
}

function opening(text: string, sign: string, offset: number): Opening | undefined {
  return text[offset] === sign ? { sign, offset } : undefined;
}

/** Every `"` behind the opening one has a backslash of its own. */
function lastUnescaped(text: string): number {
  for (let at = text.lastIndexOf('"'); at >= 0; at = text.lastIndexOf('"', at - 1)) {
    let before = at;
    while (text[before - 1] === "\\") before--;
    if ((at - before) % 2 === 0) return at;
    if (at === 0) break;
  }
  return -1;
}

/** Every `'` behind the opening one is doubled. */
function lastUnpaired(text: string): number {
  let last = -1;
  for (const run of text.matchAll(/'+/g)) if (run[0].length % 2 === 1) last = run.index;
  return last;
}

function lastBracket(text: string): Opening | undefined {
  let closed = 0;
  for (let offset = text.length - 1; offset >= 0; offset--) {
    const sign = text.charAt(offset);
    if (sign === "]" || sign === "}") closed++;
    else if ((sign === "[" || sign === "{") && closed-- === 0) return { sign, offset };
  }
  return undefined;
}
