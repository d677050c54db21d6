/** Says in plain words what is wrong with a YAML text and how to mend it. */
import { shortened } from "../shortened.ts";
import { lineStart } from "./trivia.ts";
import { unclosed } from "./unclosed.ts";

export interface Explanation {
  readonly reason: string;
  /** Where to look, which is not always where the parser gave up. */
  readonly offset: number;
}

interface Fault {
  readonly text: string;
  readonly offset: number;
}

type Explain = (fault: Fault, match: RegExpExecArray) => Explanation | string;

const SPACE_AFTER_COLON = "Put a space after the colon.";

/** By the parser's own reason; the first that matches is used. */
const EXPLANATIONS: readonly [reason: RegExp, explain: Explain | string][] = [
  [
    /^tab characters must not be used in indentation/,
    "A tab indents this line. YAML takes only spaces there: replace the tab with spaces.",
  ],
  [/^bad indentation of a mapping entry/, misplaced],
  [
    /^bad indentation of a sequence entry/,
    "This “-” does not line up with the other entries of its list. Start all of them in the same column.",
  ],
  [/^deficient indentation|^unexpected end of the (?:stream|document) within a/, neverClosed],
  [/^missed comma between flow collection entries/, "A comma is missing before this entry."],
  [
    /^expected the node content, but found ','/,
    "There is nothing before this comma. Add the missing entry or remove the comma.",
  ],
  [/^can not read a block mapping entry/, noColon],
  [/^expected ':' after a mapping key/, noColon],
  [/^end of the stream or a document separator is expected/, doesNotFit],
  [/^a whitespace character is expected after the key-value separator/, SPACE_AFTER_COLON],
  [
    /^unidentified alias "(.*)"/s,
    (_, [, name = ""]) =>
      `“*${shortened(name)}” refers to “&${shortened(name)}”, which does not stand before it in this document. If it is meant as text, put it in quotes.`,
  ],
  [
    /^unknown \w+ tag !<(.*)>|^undeclared tag handle "(.*)"/s,
    (_, [, tag, handle]) => unknownTag(tag ?? handle ?? ""),
  ],
  [
    /^unknown escape sequence|^expected hexadecimal character/,
    "In double quotes a backslash starts a special character, and this is none. Write two backslashes, or use single quotes.",
  ],
  [
    /^the stream contains non-printable characters|^expected valid JSON character|^null byte/,
    "There is an invisible control character here. Delete it.",
  ],
  [/complex keys$/, ({ text, offset }) => cannotStartWith(text.charAt(offset))],
  [
    /^a line break is expected/,
    "After “|” or “>” the text has to start on a new line. Move it there, or put all of it in quotes.",
  ],
  [/^name of an? (?:anchor|alias) node/, quoteTheText],
  [
    /^directives end mark is expected/,
    (fault) => ({
      reason: "A line cannot start with “%”. Put the text in quotes.",
      offset: lineAbove(fault).offset,
    }),
  ],
  [/^(?:tag name|tag suffix|named tag handle) cannot/, cannotStartWith("!")],
  [/^cannot resolve a node/, "The value is not what its tag says. Correct it or remove the tag."],
  [
    /^cannot merge mappings/,
    "“<<” takes over the entries of another group of names and values. What stands here is no such group.",
  ],
];

/** @param reason The parser's own words; they are kept when there are no better ones. */
export function explain(reason: string, text: string, offset: number): Explanation {
  const fault = { text, offset };
  for (const [pattern, explanation] of EXPLANATIONS) {
    const match = pattern.exec(reason);
    if (match === null) continue;
    const said = typeof explanation === "string" ? explanation : explanation(fault, match);
    return typeof said === "string" ? { reason: said, offset } : said;
  }
  const said = shortened(reason);
  return { reason: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`, offset };
}

/** The parser takes whatever it cannot read for a new entry at a wrong place; mostly the text before it needs quotes. */
function misplaced(fault: Fault): string {
  return (
    needsQuotes(fault) ??
    "This line does not line up with the lines it belongs to. Start all of them in the same column, with spaces."
  );
}

function doesNotFit(fault: Fault): Explanation | string {
  const above = lineAbove(fault);
  const name = /^\w[^\s:]*(?=:\S)/.exec(above.text)?.[0];
  if (name !== undefined) return { reason: SPACE_AFTER_COLON, offset: above.offset + name.length };
  return (
    needsQuotes(fault) ??
    "This line does not fit what stands above it. Entries of a list (“- …”) and “name: value” lines cannot be mixed."
  );
}

/** Looks at the value that stands before the fault on its line. */
function needsQuotes({ text, offset }: Fault): string | undefined {
  const line = text.slice(lineStart(text, offset), offset + 1);
  const first = /(?:: +|- +)([^\s-])/.exec(line)?.[1];
  if (first === undefined) return undefined;
  const more = "There is more text after the closing quote. Put all of it between the quotes, and write";
  if (first === '"') return `${more} \\" for a quote that belongs to the text.`;
  if (first === "'") return `${more} '' for an apostrophe that belongs to the text.`;
  if ("{}[],*&!|>@`%?".includes(first)) return cannotStartWith(first);
  if (text[offset] !== ":") return undefined;
  return "The text before this colon is a value already. If the colon belongs to the text, put all of it in quotes.";
}

function quoteTheText({ text, offset }: Fault): string {
  return cannotStartWith(text.charAt(offset - 1));
}

function cannotStartWith(sign: string): string {
  const because =
    sign === "{" || sign === "["
      ? `Text that starts with “${sign}”, such as a {{token}}, has to stand in quotes`
      : `Text cannot start with “${sign}”, which has a meaning of its own in YAML`;
  return `${because}. Put quotes around all of it.`;
}

function neverClosed({ text, offset }: Fault): Explanation | string {
  const open = unclosed(text.slice(0, offset));
  if (open === undefined) return "This line belongs to what stands above it. Indent it further.";
  const { sign } = open;
  const reason =
    sign === "[" || sign === "{"
      ? `This bracket is never closed. Add the missing “${sign === "[" ? "]" : "}"}”, and indent the lines in between.`
      : `This quote is never closed. Add the missing ${sign}, and indent the lines in between.`;
  return { reason, offset: open.offset };
}

/** The line without a colon is the one above: the parser goes on looking for the colon. */
function noColon(fault: Fault): Explanation {
  const reason =
    "This line is not a name and a value. Write “name: value”, or indent the line if it goes on with the text above.";
  return { reason, offset: lineAbove(fault).offset };
}

/** The nearest line above that is not blank, from its first character on. */
function lineAbove({ text, offset }: Fault): { text: string; offset: number } {
  const before = text.slice(0, lineStart(text, offset)).trimEnd();
  const line = before.slice(lineStart(before, before.length));
  const content = line.trimStart();
  return { text: content, offset: before.length - content.length };
}

function unknownTag(tag: string): string {
  const written = tag.replace(/^tag:yaml\.org,2002:/, "!!");
  return `“${shortened(written)}” is a YAML tag that creepcheck does not know. If it is meant as text, put it in quotes; if not, remove it.`;
}
