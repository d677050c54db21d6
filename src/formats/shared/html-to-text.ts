/** Elements whose content nobody reads. */
const UNSEEN = /^<(style|script|title)\b/;

/** Elements inside a line of text: taking them out leaves no gap. */
const INLINE = /^<\/?(a|abbr|b|code|em|font|i|mark|s|small|span|strong|sub|sup|u)\b/;

/** The entities that turn up in copy; letters with accents are made from their two parts. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["szlig", "ß"],
]);

/** Combining marks by the second part of an entity's name: `&uuml;` is `u` with `uml`. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
  ["uml", "\u0308"],
  ["ring", "\u030a"],
  ["cedil", "\u0327"],
]);

/**
 * The words a reader sees in an HTML email, with merge tokens as they are. Not a parser: it drops
 * tags, comments and styles, so that class names and colours are not taken for copy. Linear in the input.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  const lowerCase = html.toLowerCase();
  let from = 0;
  for (;;) {
    const open = html.indexOf("<", from);
    parts.push(html.slice(from, open === -1 ? html.length : open));
    if (open === -1) break;
    const tag = lowerCase.slice(open, open + 12);
    const end = endOf(lowerCase, open, tag);
    if (end === -1) break;
    if (end === open) parts.push("<");
    else if (!INLINE.test(tag)) parts.push(" ");
    from = Math.max(end, open + 1);
  }
  return decodeEntities(parts.join("")).replace(/\s+/g, " ").trim();
}

/** Where the tag, comment or unseen element that starts at `open` ends; `open` itself when it is a mere "<", -1 when it never ends. */
function endOf(html: string, open: number, tag: string): number {
  if (tag.startsWith("<!--")) return after(html, "-->", open);
  const unseen = UNSEEN.exec(tag)?.[1];
  if (unseen) {
    const close = html.indexOf(`</${unseen}`, open);
    return close === -1 ? -1 : after(html, ">", close);
  }
  return /^<[a-z/!?]/.test(tag) ? after(html, ">", open) : open;
}

function after(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? -1 : found + text.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return namedEntity(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function namedEntity(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent ? `${name.charAt(0)}${accent}`.normalize("NFC") : ENTITIES.get(name);
}
