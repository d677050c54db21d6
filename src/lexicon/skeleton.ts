import { append } from "./context.ts";
import type { TermForm } from "./term-forms.ts";

/** Fewer consonants stand for too many words, and a short word has other short forms. */
const SHORTEST_SKELETON = 4;
const SHORTEST_WORD = 6;
const SHORTEST_PHRASE = 6;
/** Words of the longest phrase that is looked up. */
export const LONGEST_PHRASE = 4;

const LETTERS = /^[a-z ]+$/;
/** The first letter stays, whatever it is: "ETHNCTY". */
const SKELETON = /^[a-z][^aeiou]*$/;
const NONE: readonly number[] = [];

/** A word of a text. */
export interface Piece {
  /** Folded. */
  readonly word: string;
  /** As it stands in the text, in lower case: plurals in full. */
  readonly raw: string;
}

/** A term in the consonants that are left of it. */
interface Skeleton {
  readonly words: readonly string[];
  readonly target: number;
}

/** Column names are abbreviated in English. */
const ABBREVIATED = ["en", "und"];

/** Finds the terms that are left when a column's name has lost its vowels: "PRGNNT", "MNTL_HLTH". */
export class SkeletonIndex {
  private readonly phrases = new Map<string, Skeleton[]>();
  private readonly stems = new Map<string, number[]>();

  /** @param ordinary skeletons that stand for an ordinary word */
  constructor(
    forms: Iterable<TermForm>,
    private readonly ordinary: ReadonlySet<string>,
  ) {
    for (const form of forms) this.add(form);
  }

  /** @param pieces neighbours of which at least one {@link canBeSkeleton} */
  targets(pieces: readonly Piece[]): readonly number[] {
    const [first] = pieces;
    if (first === undefined) return NONE;
    const names = pieces.map(({ word, raw }) => skeletonOf(canBeSkeleton(raw, 2) ? raw : word));
    const name = names.join(" ");
    const spellings = [name, name.replace(/s$/, "")];
    if (pieces.length === 1 && spellings.some((spelling) => this.ordinary.has(spelling))) return NONE;
    const found = spellings
      .flatMap((spelling) => this.phrases.get(spelling) ?? [])
      .filter(({ words }) => pieces.every((piece, i) => words.length === 1 || stands(piece, words[i])))
      .map(({ target }) => target);
    if (pieces.length > 1) return found;
    for (let length = SHORTEST_SKELETON; length <= name.length; length++)
      found.push(...(this.stems.get(name.slice(0, length)) ?? NONE));
    return [...new Set(found)];
  }

  private add({ words: written, isOpen, target, isDirect, language }: TermForm): void {
    if (!ABBREVIATED.includes(language) || !LETTERS.test(written)) return;
    const words = written.split(" ");
    const names = words.map(skeletonOf);
    if (words.length > 1) {
      if (words.length > LONGEST_PHRASE || names.join("").length < SHORTEST_PHRASE) return;
      append(this.phrases, names.join(" "), { words, target });
      append(this.phrases, names.join(""), { words: [written], target });
      return;
    }
    const [name = ""] = names;
    if (!isDirect || written.length < SHORTEST_WORD || name.length < SHORTEST_SKELETON) return;
    if (isOpen) append(this.stems, name, target);
    else append(this.phrases, name, { words, target });
  }
}

/** Whether a word can be one that lost its vowels. A single vowel in front says little, so more must follow it. */
export function canBeSkeleton(raw: string, shortest = SHORTEST_SKELETON): boolean {
  return raw.length >= (/^[aeiou]/.test(raw) ? shortest + 1 : shortest) && SKELETON.test(raw);
}

/** In a phrase some words may be whole, and these must be right. */
function stands({ word, raw }: Piece, expected: string | undefined): boolean {
  return word === expected || canBeSkeleton(raw, 2);
}

/** A word without its vowels, but for the first letter, and without double letters. */
export function skeletonOf(word: string): string {
  return (word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, "")).replace(/(.)\1+/g, "$1");
}
