/** What stands inside a template token: whether it prints or decides, and which fields it reads. */

/** - `value`: prints what a field holds. - `condition`: shows text to some people only. - `other`: neither. */
export type TokenKind = "value" | "condition" | "other";

export interface Meaning {
  readonly kind: TokenKind;
  readonly names: readonly string[];
}

const NOTHING: Meaning = { kind: "other", names: [] };

const STRING = /"([^"]*)"|'([^']*)'/g;
const NAME = /[\p{L}_][\p{L}\p{N}_.-]*/gu;
/** Functions and filters whose text argument is the field: `person|lookup:'Due Date'`, `AttributeValue("Due_Date")`. */
const LOOKED_UP = /\b(?:lookup|attributevalue|personalization_token)\s{0,5}[:(]\s{0,5}$|\[\s{0,5}$/i;

const TAG_CONDITION = /^[-~+]?\s*(?:if|elsif|elif|elseif|unless|case|when)\b/i;
/** `{{#if x}}`, `{{^unless x}}`, `{{else if x}}` and sections such as `{{#pregnant}}`; loops show what is in a list. */
const BLOCK = /^\s*(?:[#^]|else\s+if\b)/i;
const LOOP = /^\s*#\s*(?:each|with|let|for)\b/i;
const UNSPOKEN = /^\s*(?:[!/]|else\s*$)/i;
const CHOICE = /\bi?if\b/i;
const MAIL_CONDITION = /^(?:IF|IFNOT|ELSEIF):/i;
const MAIL_OTHER = /^(?:END|ELSE):/i;

/** @param inside what stands between the opening and the closing sign */
export function meaningOf(opener: string, inside: string): Meaning {
  switch (opener) {
    case "{{":
      if (UNSPOKEN.test(inside) || LOOP.test(inside)) return NOTHING;
      return BLOCK.test(inside) || CHOICE.test(withoutStrings(inside)) ? condition(inside) : value(inside);
    case "{%":
      return TAG_CONDITION.test(inside) ? condition(inside) : NOTHING;
    case "%%[":
      return CHOICE.test(withoutStrings(inside)) ? condition(inside) : NOTHING;
    case "%%=":
      return CHOICE.test(withoutStrings(inside)) ? condition(inside) : value(inside);
    case "%%":
      return { kind: "value", names: [inside] };
    case "*|":
      if (MAIL_OTHER.test(inside)) return NOTHING;
      return MAIL_CONDITION.test(inside) ? condition(inside) : value(inside);
    case "{contactfield=":
    case "{companyfield=":
      return value(inside);
    default:
      return NOTHING;
  }
}

/** A condition knows what it asks for: `person.life_stage == 'pregnant'`. */
function condition(inside: string): Meaning {
  return { kind: "condition", names: [...namesIn(withoutStrings(inside)), ...stringsIn(inside)] };
}

/** A value's texts are what stands in for it; its filters say how it is written. */
function value(inside: string): Meaning {
  const [field = ""] = withoutStrings(inside).split("|");
  return {
    kind: "value",
    names: [...namesIn(field), ...stringsIn(inside, (before) => LOOKED_UP.test(before))],
  };
}

function namesIn(code: string): string[] {
  return code.match(NAME) ?? [];
}

function withoutStrings(code: string): string {
  return code.replace(STRING, " ");
}

function stringsIn(code: string, wanted: (before: string) => boolean = () => true): string[] {
  return [...code.matchAll(STRING)]
    .filter(({ index }) => wanted(code.slice(Math.max(0, index - 30), index)))
    .map(([, double, single]) => double ?? single ?? "")
    .filter((text) => text !== "");
}
