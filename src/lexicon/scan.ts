import { groupBy } from "../model/index.ts";
import {
  type CompiledLexicon,
  type FormTable,
  keyOf,
  Lines,
  linesOf,
  type Numbers,
  ROLES,
} from "./compiled.ts";
import type { MatchedHow } from "./lexicon.ts";
import { GAP, type Words } from "./normalise.ts";
import { exactSpelling } from "./term.ts";
import { child, NO_KEY, NOWHERE, ROOT } from "./trie.ts";

/** A target that was found: it covers words `first` to `last` of the text, both included. */
export interface Hit {
  readonly target: number;
  readonly first: number;
  readonly last: number;
  /** How many letters the form has: of a word that goes on (`debt*`, "debtor") only these were compared. */
  readonly letters: number;
  /** When the words are not written as the form is, but for endings. */
  readonly how?: MatchedHow;
}

const STRONG = ROLES.indexOf("strong");
/** A shorter term is found by chance between parts that are written onto it. */
const SHORTEST_GLUED = 5;
/** More targets than any lexicon has. */
const TARGETS = 2 ** 24;

/**
 * Finds every form of a lexicon in a text.
 *
 * Forms are looked up letter by letter from the beginning of each word of the text, in one trie for all of them;
 * those that may begin inside a word stand in a second, much smaller trie and are tried at every letter. A lookup
 * ends at the first letter that no form has, so the cost is that of the text, not of the lexicon. Why not an
 * Aho-Corasick automaton: docs/lexicon.md.
 */
export class Scanner {
  private readonly whole: Index;
  private readonly inner: Index;
  /** What begins in the word being read, so that a stem repeated inside one word is one hit. */
  private readonly found = new Set<number>();
  /** What may be written onto the beginning of a word, by first unit, and onto its end. */
  private readonly gluedBefore: ReadonlyMap<number, readonly string[]>;
  private readonly gluedAfter: ReadonlySet<string>;
  private readonly longestAfter: number;

  /** @param terms of the targets */
  constructor(
    private readonly compiled: CompiledLexicon,
    private readonly terms: Lines,
  ) {
    this.whole = indexOf(compiled.whole);
    this.inner = indexOf(compiled.inner);
    this.gluedBefore = groupBy(linesOf(compiled.glued.before), (part) => part.charCodeAt(0));
    this.gluedAfter = new Set(linesOf(compiled.glued.after));
    this.longestAfter = Math.max(0, ...[...this.gluedAfter].map(({ length }) => length));
  }

  /**
   * @returns hits in the order in which they begin, each target at most once for the same words; terms that must
   *   stand letter by letter are still to be checked with {@link isSpelt}
   */
  scan(words: Words): Hit[] {
    const hits: Hit[] = [];
    const { begins, codes, count } = words;
    const { first } = this.inner;
    for (let word = 0; word < count; word++) {
      const begin = begins[word] ?? 0;
      const end = begins[word + 1] ?? begin;
      if (this.found.size > 0) this.found.clear();
      this.lookUp(this.whole, begin, word, words, hits);
      for (const part of this.gluedBefore.get(codes[begin] ?? 0) ?? []) {
        if (startsWith(codes, begin, end, part))
          this.lookUp(this.whole, begin + part.length, word, words, hits, true);
      }
      for (let at = begin; at < end; at++) {
        if (first[codes[at] ?? 0] !== ROOT) this.lookUp(this.inner, at, word, words, hits);
      }
    }
    return hits;
  }

  /**
   * Follows the letters from `begin`, which lies in word `first`, as far as any form goes.
   *
   * @param isGlued whether something is written onto the beginning of the word
   */
  private lookUp(
    index: Index,
    begin: number,
    first: number,
    words: Words,
    hits: Hit[],
    isGlued = false,
  ): void {
    const { codes, begins, gapBefore, count } = words;
    const { trie, keys } = index;
    const end = begins[count] ?? 0;
    let last = first;
    let wordEnd = begins[first + 1] ?? end;
    let node = ROOT;
    let key = NO_KEY;
    let isAlone = false;
    for (let at = begin; at < end; at++) {
      if (at === wordEnd) {
        last++;
        if (((gapBefore[last] ?? 0) & GAP.phrase) !== 0) return;
        wordEnd = begins[last + 1] ?? end;
      }
      const unit = codes[at] ?? 0;
      const letters = at + 1 - begin;
      if (!isAlone) {
        node = at === begin ? (index.first[unit] ?? ROOT) : child(trie, node, unit);
        if (node === ROOT || node === NOWHERE) return;
        key = trie.key[node] ?? NO_KEY;
        if (key === NO_KEY) continue;
      } else if (keys.at(key).charCodeAt(letters - 1) !== unit) return;
      isAlone = keys.at(key).length !== letters;
      if (isAlone) continue;
      const nextRow = index.firstRow[key + 1] ?? 0;
      for (let row = index.firstRow[key] ?? 0; row < nextRow; row++) {
        const form = index.forms.at(row);
        const target = index.targetOf[row] ?? 0;
        const goesOn = at + 1 !== wordEnd && !form.endsWith("*");
        if ((goesOn || isGlued) && !this.canBeGlued(target, letters)) continue;
        if (goesOn && !this.isGluedAfter(codes, at + 1, wordEnd)) continue;
        if (last > first && !spacesAllowed(form, begin, first, last, begins)) continue;
        this.add({ target, first, last, letters }, hits);
      }
    }
  }

  private add(hit: Hit, hits: Hit[]): void {
    const id = hit.last * TARGETS + hit.target;
    if (this.found.has(id)) return;
    this.found.add(id);
    hits.push(hit);
  }

  private canBeGlued(target: number, letters: number): boolean {
    return letters >= SHORTEST_GLUED && (this.compiled.role[target] ?? ROLES.length) <= STRONG;
  }

  /** A plural s may stand between: "prenatalvitaminsflag". */
  private isGluedAfter(codes: Uint16Array, from: number, to: number): boolean {
    if (to - from > this.longestAfter + 1) return false;
    const rest = String.fromCharCode(...codes.subarray(from, to));
    return this.gluedAfter.has(rest) || (rest.startsWith("s") && this.gluedAfter.has(rest.slice(1)));
  }

  /** Whether a term that must stand in the text letter by letter does. A plural s is let pass. */
  isSpelt({ target, first, last }: Hit, text: string, words: Words): boolean {
    const exact = exactSpelling(this.terms.at(target));
    if (exact === undefined) return true;
    // Among capitals only, an acronym looks like any other word.
    if (!words.hasLowerCase && words.count > last - first + 1) return false;
    const found = text.slice(words.from[first], words.to[last]);
    return found === exact || found === `${exact}s`;
  }
}

/** Whether the part stands at `begin`, with something left of the word after it. */
function startsWith(codes: Uint16Array, begin: number, end: number, part: string): boolean {
  if (end - begin < part.length + SHORTEST_GLUED) return false;
  for (let i = 0; i < part.length; i++) if (codes[begin + i] !== part.charCodeAt(i)) return false;
  return true;
}

/** A table of forms, ready for lookups. */
interface Index extends Pick<FormTable, "trie" | "firstRow" | "targetOf"> {
  /** The node that each first letter leads to; {@link ROOT} for none. */
  readonly first: Int32Array;
  readonly keys: Keys;
  readonly forms: Lines;
}

/** The letters of forms by the numbers that the trie gives them, worked out when they are asked for. */
class Keys {
  private readonly known: (string | undefined)[];

  constructor(
    private readonly firstRow: Numbers,
    private readonly forms: Lines,
  ) {
    this.known = new Array(firstRow.length);
  }

  at(key: number): string {
    const known = this.known[key];
    if (known !== undefined) return known;
    const letters = keyOf(this.forms.at(this.firstRow[key] ?? 0));
    this.known[key] = letters;
    return letters;
  }
}

function indexOf({ trie, firstRow, forms, targetOf }: FormTable): Index {
  const first = new Int32Array(0x10000);
  for (let node = trie.firstChild[ROOT] ?? 0; node < (trie.firstChild[ROOT + 1] ?? 0); node++) {
    first[trie.label.charCodeAt(node)] = node;
  }
  const lines = new Lines(forms);
  return { trie, first, keys: new Keys(firstRow, lines), firstRow, forms: lines, targetOf };
}

/**
 * Whether the text has spaces only where the form has them. The text may have fewer ("duedate" for "due date"),
 * but "the rapist" is no "therapist".
 */
function spacesAllowed(
  form: string,
  begin: number,
  first: number,
  last: number,
  begins: Int32Array,
): boolean {
  let word = first + 1;
  let at = begin;
  for (const char of form) {
    if (char === "*") continue;
    if (char === " ") {
      if (at === begins[word]) word++;
    } else {
      if (word <= last && at === begins[word]) return false;
      at += char.length;
    }
  }
  return word > last;
}
