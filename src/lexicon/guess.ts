import { type CompiledLexicon, type Lines, linesOf } from "./compiled.ts";
import { GAP, type Words } from "./normalise.ts";
import type { Hit } from "./scan.ts";
import { canBeSkeleton, LONGEST_PHRASE, type Piece, SkeletonIndex } from "./skeleton.ts";
import { TermForms } from "./term-forms.ts";
import { SHORTEST_MISSPELT, TypoIndex } from "./typo.ts";

/** A plural s may be gone from a word that has four letters in the text. */
const SHORTEST_ABBREVIATION = 3;
const LONGEST_WORD = 40;
const A = 0x61;
const Z = 0x7a;
/** One for each vowel among the letters a to z. */
const VOWELS = [..."aeiou"].reduce((bits, vowel) => bits | (1 << (vowel.charCodeAt(0) - A)), 0);

/** Finds terms that are misspelt or shortened in a text, among the words in which nothing else was found. */
export class Guesser {
  private readonly forms: TermForms;
  /** By the first letter of what they find. */
  private readonly typos = new Map<number, TypoIndex>();
  private readonly skeletons = new Map<number, SkeletonIndex>();
  private ordinaryWords: ReadonlySet<string> | undefined;

  /** @param terms of the targets */
  constructor(
    private readonly compiled: CompiledLexicon,
    terms: Lines,
  ) {
    this.forms = new TermForms(compiled, terms);
  }

  /** @param hits everything that stands in the text as the lexicon writes it */
  guess(text: string, words: Words, hits: readonly Hit[]): Hit[] {
    const found: Hit[] = [];
    let known: Uint8Array | undefined;
    let after = 0;
    for (let word = 0; word < words.count; word++) {
      const kind = kindOf(words, word);
      if (kind === "neither") continue;
      known ??= knownWords(words.count, hits);
      if (known[word] === 1) continue;
      if (kind === "whole") this.typo(words, word, found);
      else if (canBeSkeleton(rawOf(text, words, word))) {
        this.skeleton(text, words, word, after, found);
        after = word + 1;
      }
    }
    return found;
  }

  private typo(words: Words, word: number, found: Hit[]): void {
    const folded = foldedOf(words, word);
    for (const target of this.typosLike(folded).targets(folded))
      found.push({ target, first: word, last: word, letters: folded.length, how: "typo" });
  }

  /** Looks up the phrases that have the word `at` in them and nothing of what stands before `from`. */
  private skeleton(text: string, words: Words, at: number, from: number, found: Hit[]): void {
    const earliest = Math.max(from, at - LONGEST_PHRASE + 1);
    for (let first = at; first >= earliest; first--) {
      if (first < at && isPhraseEnd(words, first + 1)) return;
      const pieces: Piece[] = [];
      for (let last = first; last < words.count && last < first + LONGEST_PHRASE; last++) {
        if (last > first && isPhraseEnd(words, last)) break;
        pieces.push({ word: foldedOf(words, last), raw: rawOf(text, words, last) });
        if (last < at) continue;
        const letters = pieces.reduce((sum, { word }) => sum + word.length, 0);
        for (const target of this.skeletonsLike(pieces[0]?.word ?? "").targets(pieces))
          found.push({ target, first, last, letters, how: "skeleton" });
      }
    }
  }

  private typosLike(word: string): TypoIndex {
    const letter = word.charCodeAt(0);
    const ready = this.typos.get(letter) ?? new TypoIndex(this.forms.startingWith(letter), this.ordinary);
    this.typos.set(letter, ready);
    return ready;
  }

  private skeletonsLike(word: string): SkeletonIndex {
    const letter = word.charCodeAt(0);
    const ready =
      this.skeletons.get(letter) ?? new SkeletonIndex(this.forms.startingWith(letter), this.ordinary);
    this.skeletons.set(letter, ready);
    return ready;
  }

  private get ordinary(): ReadonlySet<string> {
    this.ordinaryWords ??= new Set(linesOf(this.compiled.ordinary));
    return this.ordinaryWords;
  }
}

/** Whether a word is written out, may have lost its vowels, or can be neither. */
function kindOf({ codes, begins }: Words, word: number): "whole" | "abbreviation" | "neither" {
  const begin = begins[word] ?? 0;
  const end = begins[word + 1] ?? begin;
  if (end - begin < SHORTEST_ABBREVIATION || end - begin > LONGEST_WORD) return "neither";
  let hasVowel = false;
  for (let at = begin; at < end; at++) {
    const letter = (codes[at] ?? 0) - A;
    if (letter < 0 || letter > Z - A) return "neither";
    if (at > begin && ((VOWELS >> letter) & 1) === 1) hasVowel = true;
  }
  if (!hasVowel) return "abbreviation";
  return end - begin >= SHORTEST_MISSPELT ? "whole" : "neither";
}

function knownWords(count: number, hits: readonly Hit[]): Uint8Array {
  const known = new Uint8Array(count);
  for (const { first, last } of hits) known.fill(1, first, last + 1);
  return known;
}

function isPhraseEnd({ gapBefore }: Words, word: number): boolean {
  return ((gapBefore[word] ?? 0) & GAP.phrase) !== 0;
}

function foldedOf({ codes, begins }: Words, word: number): string {
  const begin = begins[word] ?? 0;
  return String.fromCharCode(
    ...codes.subarray(begin, Math.min(begins[word + 1] ?? begin, begin + LONGEST_WORD)),
  );
}

function rawOf(text: string, { from, to }: Words, word: number): string {
  const start = from[word] ?? 0;
  return text.slice(start, Math.min(to[word] ?? start, start + LONGEST_WORD)).toLowerCase();
}
