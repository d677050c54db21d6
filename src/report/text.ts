/** Text fit to be shown: what a file says is a stranger's, and must not steer the reader's terminal. */
import stringWidth from "string-width";

/**
 * Control characters (the start of every ANSI escape), lone surrogates, line separators, and
 * everything invisible, such as the bidirectional overrides that make code read differently from
 * what it does. Joiners and variation selectors stay: words and emoji are made with them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d]|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/** Characters that stand alone and take two cells: kana, Chinese characters, Korean syllables, full-width forms. */
const WIDE = "\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e";

/**
 * Text of those and of characters that stand alone and take one cell. That is nearly all text, and
 * measuring it is only counting; the rest takes a hundred times as long.
 */
const PLAIN = new RegExp(
  `^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2212\u2500-\u259f${WIDE}]*$`,
);

const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, "g");

const graphemeSegmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Whether every UTF-16 unit of the text is one visible character, for which there is nothing to work out. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Makes every unseen character visible: `␛` for an escape, `<U+202E>` for a right-to-left override. */
export function visible(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "␡";
    if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** Longer prose than this can only be an accident or an attack. In UTF-16 units. */
const LONGEST_PROSE = 1000;

/** Prose on one line: runs of white space become a space, the unseen becomes visible, the endless ends. */
export function oneLine(text: string): string {
  const start = text.length > LONGEST_PROSE ? `${text.slice(0, LONGEST_PROSE)}…` : text;
  return visible(start.replace(/[\t\n\v\f\r ]+/g, " ").trim());
}

/**
 * Prose for a log. CI systems take commands from what a program prints: GitHub from lines that begin with `::` and from
 * `##[`, Azure Pipelines and TeamCity from `##vso[` and `##teamcity[`. Look-alike characters keep a name from being one.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^((?:\s|\p{Cc}\[[\d;]*m)*):(?=:)/u, "$1∶").replace(/##(?=\w*\[)/g, "#♯");
}

/** How many terminal cells the text takes: two for most emoji and for Chinese, Japanese and Korean. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length + (text.match(WIDE_CHARACTER)?.length ?? 0) : stringWidth(text);
}

/** What a reader sees as one character each. */
export function graphemes(text: string): string[] {
  return isPlain(text)
    ? text.split("")
    : Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment);
}

/** Breaks prose into lines of at most `width` cells, between words where it can. Never empty. */
export function wrap(text: string, width: number): string[] {
  const narrow = isPlain(text) && displayWidth(text) === text.length;
  if (narrow && text.length <= width) return [text];
  const measure = narrow ? (word: string) => word.length : displayWidth;
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const word of text.split(" ")) {
    for (const piece of measure(word) > width ? broken(word, width) : [word]) {
      const pieceWidth = measure(piece);
      if (line.length > 0 && used + 1 + pieceWidth > width) {
        lines.push(line.join(" "));
        line = [];
      }
      used = line.length === 0 ? pieceWidth : used + 1 + pieceWidth;
      line.push(piece);
    }
  }
  lines.push(line.join(" "));
  return lines;
}

/** A word too long for a line, in pieces that fit. */
function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const graphemeWidth = displayWidth(grapheme);
    if (piece !== "" && used + graphemeWidth > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += grapheme;
    used += graphemeWidth;
  }
  pieces.push(piece);
  return pieces;
}
