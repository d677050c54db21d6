/** What a character is to the lexicon, and what it folds to. */

/**
 * - `lower`, `upper`, `digit`: parts of a word; where one turns into another a new word may begin (camelCase, `age30`).
 * - `katakana`: part of a word of its own kind, so that a loan word is not found inside a longer one.
 * - `solo`: a word by itself: kanji, hiragana and emoji have no spaces between words.
 * - `break`: ends a phrase, so that no entry matches across it.
 * - `step`: ends a phrase and stands between the steps of a path. `label`: the same, by a colon.
 * - `end`: ends a phrase and a sentence or line.
 * - `item`: stands between the items of a list. `separator`: stands between words.
 * - `ignored`: as if it were not there (zero-width space, soft hyphen).
 */
export type CharacterKind =
  | "lower"
  | "upper"
  | "digit"
  | "katakana"
  | "solo"
  | "break"
  | "step"
  | "label"
  | "end"
  | "item"
  | "separator"
  | "ignored";

export interface Character {
  readonly kind: CharacterKind;
  /** Lower case, without accents. */
  readonly folded: string;
}

const SEPARATOR: Character = { kind: "separator", folded: "" };
const BREAK: Character = { kind: "break", folded: "" };
const STEP: Character = { kind: "step", folded: "" };
const END: Character = { kind: "end", folded: "" };
const ITEM: Character = { kind: "item", folded: "" };
const IGNORED: Character = { kind: "ignored", folded: "" };

/** Marks that change the character before them. The last two are the half-width voiced marks of kana. */
const COMBINING = /^[\p{M}\uFF9E\uFF9F]$/u;
const IGNORABLE = /^[\p{Cf}\p{M}\p{Emoji_Modifier}]$/u;
const PATH_SIGN = /^[>|»›→]$/u;
const SENTENCE_END = /^[;!?•。\n\r\u2028\u2029]$/u;
const PHRASE_END = /^[()[\]{}<«‹、]$/u;
/** Apostrophes that count as letters, as in “Baháʼí”. */
const LETTER_APOSTROPHE = /^[\u02B9-\u02BF]$/u;
/** Signs that compatibility folding would turn into letters: a trademark sign is not part of the name. */
const SIGN = /^[©®™℠№]$/u;

const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}々〆]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const FLAG = /^\p{Regional_Indicator}{2}$/u;
const LETTER = /^\p{L}$/u;
const UPPER = /^[\p{Lu}\p{Lt}]$/u;
const DIGIT = /^\p{N}$/u;

/** Letters that are not a base letter with an accent, so that no normal form takes them apart. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Whether the code point belongs to the character before it. */
export function isCombining(codePoint: string): boolean {
  return COMBINING.test(codePoint);
}

/** Where the sign that begins at `at` ends: a flag is written as two letters. */
export function endOfSign(text: string, at: number): number {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const end = at + first.length;
  return FLAG.test(text.slice(at, end + first.length)) ? end + first.length : end;
}

/**
 * Characters that one character of a text stands for: usually one, more for ligatures and fractions.
 *
 * @param cluster a code point with the combining marks that follow it
 */
export function charactersOf(cluster: string): readonly Character[] {
  if (SIGN.test(cluster)) return [SEPARATOR];
  if (cluster === "…") return [END];
  if (FLAG.test(cluster)) return [{ kind: "solo", folded: cluster }];
  return Array.from(cluster.normalize("NFKC"), characterOf);
}

function characterOf(char: string): Character {
  if (PATH_SIGN.test(char)) return STEP;
  if (SENTENCE_END.test(char)) return END;
  if (PHRASE_END.test(char)) return BREAK;
  if (char === ",") return ITEM;
  if (KATAKANA.test(char)) return { kind: "katakana", folded: char };
  if (UNSPACED.test(char) || EMOJI.test(char)) return { kind: "solo", folded: char };
  if (LETTER_APOSTROPHE.test(char)) return IGNORED;
  if (DIGIT.test(char)) return { kind: "digit", folded: char };
  if (LETTER.test(char)) return { kind: UPPER.test(char) ? "upper" : "lower", folded: fold(char) };
  return IGNORABLE.test(char) ? IGNORED : SEPARATOR;
}

function fold(letter: string): string {
  const lower = letter.toLowerCase();
  return Object.hasOwn(SPELT_OUT, lower)
    ? (SPELT_OUT[lower] ?? lower)
    : lower.normalize("NFD").replace(/\p{M}/gu, "");
}
