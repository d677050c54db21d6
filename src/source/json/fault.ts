/** Finds out why a text is no JSON, and says in plain words how to mend it. */
import { printParseErrorCode, visit } from "jsonc-parser";
import { shortened } from "../shortened.ts";

export interface Fault {
  readonly reason: string;
  readonly offsets: readonly [start: number, end: number];
}

/** The first thing wrong with a text that `JSON.parse` refused. */
export function faultOf(text: string, refusal: unknown): Fault {
  const error = firstError(text);
  if (error !== undefined) return explain(text, error);
  const said = refusal instanceof Error ? refusal.message : String(refusal);
  return { reason: `${said}.`, offsets: [0, 0] };
}

/** Thrown to leave the parser, which knows no other way to stop. */
class SyntaxFault extends Error {
  readonly code: string;
  readonly offset: number;
  readonly length: number;
  /** Offset of the innermost bracket that is still open. */
  readonly opening: number | undefined;

  constructor(code: string, offset: number, length: number, opening: number | undefined) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.length = length;
    this.opening = opening;
  }
}

function firstError(text: string): SyntaxFault | undefined {
  const open: number[] = [];
  // The parser ends a collection before it says that its bracket is missing.
  let ended: number | undefined;
  const begin = (offset: number) => {
    ended = undefined;
    open.push(offset);
  };
  const end = () => {
    ended = open.pop();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onError: (code, offset, length) => {
          const missing = printParseErrorCode(code).startsWith("CloseBrac");
          throw new SyntaxFault(printParseErrorCode(code), offset, length, missing ? ended : open.at(-1));
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error instanceof SyntaxFault) return error;
    throw error;
  }
  return undefined;
}

function explain(text: string, { code, offset, length, opening }: SyntaxFault): Fault {
  const at = (reason: string): Fault => ({ reason, offsets: [offset, offset + length] });
  const found = text.charAt(offset);
  const beforeIt = text.slice(0, offset).trimEnd();
  const before = beforeIt.at(-1) ?? "";
  const closes = found === "}" || found === "]";
  const continuesNumber = isDigit(found) && beforeIt.length === offset && isDigit(before);
  switch (code) {
    case "InvalidCommentToken":
      return at("JSON has no comments. Remove this one.");
    case "InvalidSymbol":
      return at(explainSymbol(text.slice(offset, offset + length)));
    case "CloseBraceExpected":
    case "CloseBracketExpected":
      return neverClosed(text, opening ?? offset);
    case "ValueExpected":
    case "PropertyNameExpected":
      if (closes && before === ",") {
        const comma = beforeIt.length - 1;
        return {
          reason: "Remove this comma: in JSON there is none after the last entry.",
          offsets: [comma, comma + 1],
        };
      }
      if (found === "" && opening !== undefined) return neverClosed(text, opening);
      if (found === ",")
        return at("There is nothing before this comma. Add the missing entry or remove the comma.");
      if (code === "PropertyNameExpected") return at("A name in double quotes is expected here.");
      return at(before === ":" ? "The value is missing here." : "A value is expected here.");
    case "ColonExpected":
      return at("A colon is missing between the name and its value.");
    case "CommaExpected":
      if (closes) return at(`This “${found}” does not fit: “${text.charAt(opening ?? 0)}” is still open.`);
      if (continuesNumber) return at("A number cannot start with 0.");
      return at("A comma is missing before this entry.");
    case "EndOfFileExpected":
      if (continuesNumber) return at("A number cannot start with 0.");
      return at(
        "The JSON is complete before this. A file holds one value: to put several into it, make them a list, [ … ].",
      );
    case "UnexpectedEndOfString":
      return at('This text has no closing quote (") on its line. A line break inside a text is written \\n.');
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return at("A backslash in this text starts no special character. A backslash itself is written \\\\.");
    case "InvalidCharacter":
      return at("There is an invisible control character in this text. A tab is written \\t.");
    case "UnexpectedEndOfNumber":
      return at("This number is not complete.");
    default:
      return at(`${code}.`);
  }
}

function neverClosed(text: string, opening: number): Fault {
  return {
    reason: `This bracket is never closed. Add the missing “${text.charAt(opening) === "[" ? "]" : "}"}”.`,
    offsets: [opening, opening + 1],
  };
}

/** @param symbol Anything that is no JSON, up to the next sign. */
function explainSymbol(symbol: string): string {
  if (/^['‘’“”„«»`]/.test(symbol)) return 'JSON takes only straight double quotes: "…".';
  if (/^[\s\p{Cc}\p{Cf}]/u.test(symbol))
    return "There is an invisible character here. Replace it with a space.";
  const literal = { True: "true", False: "false", None: "null", undefined: "null" }[symbol];
  if (literal !== undefined) return `In JSON this is written “${literal}”.`;
  return `“${shortened(symbol)}” is not a number, true, false or null. If it is a name or a text, put it in double quotes.`;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}
