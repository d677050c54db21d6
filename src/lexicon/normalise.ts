import { type Character, type CharacterKind, charactersOf, endOfSign, isCombining } from "./characters.ts";
import { foldPlural } from "./plural.ts";

/** What may stand between two words besides space. A gap can be several of these. */
export const GAP = {
  /** The end of a phrase: no entry matches across it. */
  phrase: 1,
  /** A comma between items of a list. */
  item: 2,
  /** The next step of a path, whatever sign stands there. */
  step: 4,
  /** The same, by a sign that stands in paths only. */
  path: 8,
  /** The end of a sentence or line: what stands before it is not above what follows. */
  line: 16,
} as const;

/**
 * A text as the lexicon sees it: its words, folded and written one after the other without anything between.
 *
 * The arrays are longer than what is used of them and are filled anew by every call of {@link normalise}.
 */
export interface Words {
  /** UTF-16 units of all words, glued together. */
  codes: Uint16Array;
  /** Number of words. */
  count: number;
  /** Where word `i` begins in `codes`; one more entry than there are words, so that `i + 1` is its end. */
  begins: Int32Array;
  /** Where word `i` stands in the text: `from` up to `to`. */
  from: Int32Array;
  to: Int32Array;
  /** What stands before word `i`: bits of {@link GAP}. */
  gapBefore: Uint8Array;
  /** Whether any letter is in lower case: if none is, capitals say nothing. */
  hasLowerCase: boolean;
}

export function emptyWords(): Words {
  return {
    codes: new Uint16Array(256),
    count: 0,
    begins: new Int32Array(65),
    from: new Int32Array(64),
    to: new Int32Array(64),
    gapBefore: new Uint8Array(64),
    hasLowerCase: false,
  };
}

const ASCII: readonly Character[] = Array.from({ length: 128 }, (_, code) => {
  const [character] = charactersOf(String.fromCharCode(code));
  return character ?? { kind: "separator", folded: "" };
});
const AND: readonly Character[] = Array.from("and", (folded) => ({ kind: "lower", folded }));

/**
 * Splits a text into folded words: camelCase, snake_case, kebab-case and dotted names come apart, digits stand by
 * themselves, accents and case are gone, plurals are singular, `&` is "and", and a possessive 's is dropped.
 *
 * @param words filled with the result
 * @param plurals whether to fold plurals; off for the stem of an entry like `debt*`
 */
export function normalise(text: string, words: Words, plurals = true): void {
  const splitter = new Splitter(text, words, plurals);
  let at = 0;
  while (at < text.length) at = splitter.step(at);
  splitter.finish();
}

/** Goes through a text and writes its words. */
class Splitter {
  private length = 0;
  private previous: Character["kind"] = "separator";
  /** Capitals in a row up to here, within one word. */
  private capitals = 0;
  /** Where the last of them begins, in `codes` and in the text. */
  private capitalAt = 0;
  private capitalFrom = 0;
  private open = false;
  private gap = 0;
  /** Whether a slash stands between steps: the text begins with one. */
  private readonly isSlashPath: boolean;

  constructor(
    private readonly text: string,
    private readonly words: Words,
    private readonly plurals: boolean,
  ) {
    words.count = 0;
    words.hasLowerCase = false;
    this.isSlashPath = text.startsWith("/");
    // Nearly every unit of text folds to one or to nothing; what is longer makes the array grow.
    if (words.codes.length < text.length + 32) words.codes = new Uint16Array(text.length * 2 + 32);
  }

  /** Reads the character at `at`; returns where the next one begins. */
  step(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code >= 128) return this.stepBeyondAscii(at);
    if (code === APOSTROPHE && this.isPossessive(at)) return this.skipPossessive(at);
    if (code === AMPERSAND) {
      this.close();
      for (const character of AND) this.take(character, at, at + 1);
      this.close();
      return at + 1;
    }
    const character = ASCII[code];
    if ((code === DOT || code === COLON) && !this.isInName(at))
      this.take(code === DOT ? END : LABEL, at, at + 1);
    else if (character !== undefined) this.take(character, at, at + 1);
    if (code === SLASH) this.slash(at);
    else if (code === HYPHEN && this.isSpaced(at)) this.gap |= GAP.step;
    return at + 1;
  }

  finish(): void {
    this.close();
    this.words.begins[this.words.count] = this.length;
  }

  private stepBeyondAscii(at: number): number {
    if (this.text.charCodeAt(at) === CURLY_APOSTROPHE && this.isPossessive(at))
      return this.skipPossessive(at);
    if (DASH.test(this.text.charAt(at)) && this.isSpaced(at)) this.gap |= GAP.step;
    let end = endOfSign(this.text, at);
    while (end < this.text.length && end - at < LONGEST_CLUSTER && isCombining(this.text.charAt(end))) end++;
    for (const character of charactersOf(this.text.slice(at, end))) this.take(character, at, end);
    return end;
  }

  private take({ kind, folded }: Character, from: number, to: number): void {
    if (kind === "ignored") return;
    const gap = GAPS[kind];
    if (gap !== undefined) {
      this.close();
      this.gap |= gap;
      this.previous = kind;
      return;
    }
    if (kind === "lower") this.words.hasLowerCase = true;
    if (kind === "lower" && this.capitals > 1 && !this.isPluralOfCapitals(to)) this.splitLastCapital();
    else if (this.open && !continues(this.previous, kind)) this.close();
    if (!this.open) this.begin(from);
    if (kind === "upper") {
      this.capitals++;
      this.capitalAt = this.length;
      this.capitalFrom = from;
    } else {
      this.capitals = 0;
    }
    for (let i = 0; i < folded.length; i++) this.push(folded.charCodeAt(i));
    this.words.to[this.words.count] = to;
    this.previous = kind;
  }

  private begin(from: number): void {
    const { words } = this;
    if (words.count >= words.from.length) grow(words);
    words.begins[words.count] = this.length;
    words.from[words.count] = from;
    words.gapBefore[words.count] = this.gap;
    this.gap = 0;
    this.open = true;
  }

  private close(): void {
    if (this.open) {
      const { words } = this;
      if (this.plurals) this.length = foldPlural(words.codes, words.begins[words.count] ?? 0, this.length);
      words.count++;
    }
    this.open = false;
    this.capitals = 0;
  }

  /** "/Health/Eye" and "Health / Eye" are paths; "HIV/AIDS" is not. */
  private slash(at: number): void {
    if (this.isSlashPath) this.gap |= GAP.phrase | GAP.step | GAP.path;
    else if (this.isSpaced(at)) this.gap |= GAP.step;
  }

  private isSpaced(at: number): boolean {
    return this.text.charCodeAt(at - 1) === SPACE && this.text.charCodeAt(at + 1) === SPACE;
  }

  private push(code: number): void {
    if (this.length === this.words.codes.length) {
      const codes = new Uint16Array(this.length * 2);
      codes.set(this.words.codes);
      this.words.codes = codes;
    }
    this.words.codes[this.length++] = code;
  }

  /** "HIVStatus" is "HIV Status": the last capital belongs to the word that follows. */
  private splitLastCapital(): void {
    const { words, capitalAt, capitalFrom } = this;
    const capital = words.codes.slice(capitalAt, this.length);
    this.length = capitalAt;
    words.to[words.count] = capitalFrom;
    this.close();
    this.begin(capitalFrom);
    for (const code of capital) this.push(code);
  }

  /** "STDs" is one word. */
  private isPluralOfCapitals(next: number): boolean {
    return this.text.charAt(next - 1) === "s" && !/^\p{Ll}/u.test(this.text.slice(next, next + 2));
  }

  /** Whether the dot or colon at `at` has something directly after it: `user.health`, `trait:health`. */
  private isInName(at: number): boolean {
    return /^[\p{L}\p{N}_]/u.test(this.text.slice(at + 1, at + 3));
  }

  private isPossessive(at: number): boolean {
    return this.open && /^s(?![\p{L}\p{N}])/iu.test(this.text.slice(at + 1, at + 4));
  }

  private skipPossessive(at: number): number {
    this.words.to[this.words.count] = at + 2;
    this.close();
    return at + 2;
  }
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const AMPERSAND = 0x26;
const DOT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const SPACE = 0x20;
const END: Character = { kind: "end", folded: "" };
/** A colon at the end of a label: "Movies: Drama". */
const LABEL: Character = { kind: "label", folded: "" };

/** What a character that is part of no word leaves between two words. */
const GAPS: Readonly<Partial<Record<CharacterKind, number>>> = {
  separator: 0,
  break: GAP.phrase,
  item: GAP.item,
  label: GAP.phrase | GAP.step,
  step: GAP.phrase | GAP.step | GAP.path,
  end: GAP.phrase | GAP.line,
};
const DASH = /^[–—]$/u;
/** Marks that are stacked beyond this are nobody's spelling. */
const LONGEST_CLUSTER = 16;

/** Whether a character goes on with the word of the character before it. */
function continues(previous: Character["kind"], kind: Character["kind"]): boolean {
  if (kind === "solo") return false;
  return previous === kind || (previous === "upper" && kind === "lower");
}

function grow(words: Words): void {
  const size = words.from.length * 2;
  words.begins = enlarged(words.begins, new Int32Array(size + 1));
  words.from = enlarged(words.from, new Int32Array(size));
  words.to = enlarged(words.to, new Int32Array(size));
  words.gapBefore = enlarged(words.gapBefore, new Uint8Array(size));
}

function enlarged<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
