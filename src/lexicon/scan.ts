import { type CompiledLexicon, type FormTable, Lines } from "./compiled.ts";
import type { Words } from "./normalise.ts";
import { exactSpelling } from "./term.ts";
import { child, NO_KEY, NOWHERE, ROOT } from "./trie.ts";

/** A target that was found: it covers words `first` to `last` of the text, both included. */
export interface Hit {
  readonly target: number;
  readonly first: number;
  readonly last: number;
  /** How many letters the form has: of a word that goes on (`debt*`, "debtor") only these were compared. */
  readonly letters: number;
}

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

  /** @param terms of the targets */
  constructor(
    compiled: CompiledLexicon,
    private readonly terms: Lines,
  ) {
    this.whole = indexOf(compiled.whole);
    this.inner = indexOf(compiled.inner);
  }

  /** @returns hits in the order in which they begin, each target at most once for the same words */
  scan(text: string, words: Words): Hit[] {
    const hits: Hit[] = [];
    const { begins, codes, count } = words;
    const { first } = this.inner;
    for (let word = 0; word < count; word++) {
      const begin = begins[word] ?? 0;
      const end = begins[word + 1] ?? begin;
      if (this.found.size > 0) this.found.clear();
      this.lookUp(this.whole, begin, word, words, hits);
      for (let at = begin; at < end; at++) {
        if (first[codes[at] ?? 0] !== ROOT) this.lookUp(this.inner, at, word, words, hits);
      }
    }
    return hits.filter((hit) => this.isSpelt(hit, text, words));
  }

  /** Follows the letters from `begin`, which lies in word `first`, as far as any form goes. */
  private lookUp(index: Index, begin: number, first: number, words: Words, hits: Hit[]): void {
    const { codes, begins, breakBefore, count } = words;
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
        if (breakBefore[last] === 1) return;
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
        if (at + 1 !== wordEnd && !form.endsWith("*")) continue;
        if (last > first && !spacesAllowed(form, begin, first, last, begins)) continue;
        this.add({ target: index.targetOf[row] ?? 0, first, last, letters }, hits);
      }
    }
  }

  private add(hit: Hit, hits: Hit[]): void {
    const id = hit.last * TARGETS + hit.target;
    if (this.found.has(id)) return;
    this.found.add(id);
    hits.push(hit);
  }

  /** Whether a term that must stand in the text letter by letter does. A plural s is let pass. */
  private isSpelt({ target, first, last }: Hit, text: string, words: Words): boolean {
    const exact = exactSpelling(this.terms.at(target));
    if (exact === undefined) return true;
    // Among capitals only, an acronym looks like any other word.
    if (!words.hasLowerCase && words.count > last - first + 1) return false;
    const found = text.slice(words.from[first], words.to[last]);
    return found === exact || found === `${exact}s`;
  }
}

/** A table of forms, ready for lookups. */
interface Index extends Pick<FormTable, "trie" | "firstRow" | "targetOf"> {
  /** The node that each first letter leads to; {@link ROOT} for none. */
  readonly first: Int32Array;
  readonly keys: Lines;
  readonly forms: Lines;
}

function indexOf({ keys, trie, firstRow, forms, targetOf }: FormTable): Index {
  const first = new Int32Array(0x10000);
  for (let node = trie.firstChild[ROOT] ?? 0; node < (trie.firstChild[ROOT + 1] ?? 0); node++) {
    first[trie.label.charCodeAt(node)] = node;
  }
  return { trie, first, keys: new Lines(keys), firstRow, forms: new Lines(forms), targetOf };
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
