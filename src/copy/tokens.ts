/**
 * Template tokens in a text: what a sending platform fills in, or decides by.
 *
 * Seven notations are known by how they open and close, not by which platform wrote them. Why no template engine's own
 * tokeniser: docs/decisions/0019-copy-phrases.md.
 */
import { meaningOf, type TokenKind } from "./expression.ts";

export interface Token {
  /** Offsets in the text, in UTF-16 units: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** The fields it reads, as the template names them: `person.due_date`; for a condition also the values it asks for. */
  readonly names: readonly string[];
}

/** Liquid, Handlebars, Jinja, HubSpot and Braze; AMPscript; `%%field%%`; Mailchimp; Mautic. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["%%=", "=%%"],
  ["%%[", "]%%"],
  ["%%", "%%"],
  ["*|", "|*"],
  ["{contactfield=", "}"],
  ["{companyfield=", "}"],
]);
const OPENER = /\{\{|\{%|\{#|%%[=[]?|\*\||\{contactfield=|\{companyfield=/g;
/** Between two percent signs that are no field, there is prose: “100%% wool, 50%% off”. */
const FIELD = /^[\p{L}_][\p{L}\p{N}_ .:-]*$/u;
/** UTF-16 units. What opens and does not close before is a slip of the pen, and prose follows it. */
const LONGEST_FIELD = 100;
const LONGEST = 2000;

/** The tokens of a text, in order, none inside another. The cost is that of the text. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  const finder = new Finder(text);
  for (OPENER.lastIndex = 0; ; ) {
    const found = OPENER.exec(text);
    if (found === null) return tokens;
    const { 0: opener, index: start } = found;
    const token = tokenAt(text, start, opener, finder);
    if (token) tokens.push(token);
    OPENER.lastIndex = token?.end ?? start + opener.length;
  }
}

/** The text with spaces in place of its tokens: every other character stays where it was. */
export function withoutTokens(text: string, tokens: readonly Token[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of tokens) {
    parts.push(text.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

function tokenAt(text: string, start: number, opener: string, finder: Finder): Token | undefined {
  const closer = CLOSERS.get(opener) ?? "";
  // `{{{` opens once.
  const from = start + opener.length + (opener === "{{" && text[start + 2] === "{" ? 1 : 0);
  const close = finder.next(closer, from);
  if (close === undefined || close - from > (opener === "%%" ? LONGEST_FIELD : LONGEST)) return undefined;
  // Whatever opens anew was not closed: the later one is the token.
  if (opener === "{{" && (finder.next("{{", from) ?? close) < close) return undefined;
  const inside = text.slice(from, close);
  if (opener === "%%" && !FIELD.test(inside)) return undefined;
  const end = close + closer.length;
  // `}}}` closes `{{{`, and Braze's `{{${field}}}`.
  return { start, end: closer === "}}" && text[end] === "}" ? end + 1 : end, ...meaningOf(opener, inside) };
}

/** Finds the next place of a sign. It goes through the text once for each sign, however often it is asked. */
class Finder {
  private readonly known = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** @param from never before that of an earlier call for the same sign */
  next(sign: string, from: number): number | undefined {
    let place = this.known.get(sign) ?? -2;
    if (place !== -1 && place < from) {
      place = this.text.indexOf(sign, from);
      this.known.set(sign, place);
    }
    return place === -1 ? undefined : place;
  }
}
