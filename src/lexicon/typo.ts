import type { TermForm } from "./term-forms.ts";

/** A shorter term is one letter away from too many other words. */
const SHORTEST_TERM = 8;
/** A stem goes on, so the word it stands in is longer. */
const SHORTEST_STEM = 7;
/** The shortest term without its plural ending and one of its letters. */
export const SHORTEST_MISSPELT = 6;
/** In a longer word a stem is more likely another word than a misspelt one. */
const LONGEST_ENDING = 3;
/** People seldom get the first letters wrong, and by them the few terms are found that a word could be. */
const RIGHT = 3;
/** Words whose answer is remembered: names repeat their words a lot. */
const REMEMBERED = 5000;

const LETTERS = /^[a-z]+$/;
const NONE: readonly number[] = [];

/** Finds the terms that a word is one letter away from: one wrong, missing, added, or changed with the next. */
export class TypoIndex {
  private readonly byBeginning = new Map<string, TermForm[]>();
  private readonly known = new Map<string, readonly number[]>();

  /** @param ordinary folded words that are nobody's mistake, and beginnings of such, marked `*` */
  constructor(
    forms: Iterable<TermForm>,
    private readonly ordinary: ReadonlySet<string>,
  ) {
    for (const form of forms) {
      const { words, letters, isOpen } = form;
      if (letters < (isOpen ? SHORTEST_STEM : SHORTEST_TERM) || !LETTERS.test(words)) continue;
      const beginning = words.slice(0, RIGHT);
      const others = this.byBeginning.get(beginning);
      if (others === undefined) this.byBeginning.set(beginning, [form]);
      else others.push(form);
    }
  }

  /** @param word folded */
  targets(word: string): readonly number[] {
    const forms = word.length < SHORTEST_MISSPELT ? undefined : this.byBeginning.get(word.slice(0, RIGHT));
    if (forms === undefined) return NONE;
    const known = this.known.get(word);
    if (known !== undefined) return known;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const alike = forms.filter((form) => isOneEditFrom(word, form));
    const found = alike.length === 0 || this.isOrdinary(word) ? NONE : alike.map(({ target }) => target);
    this.known.set(word, found);
    return found;
  }

  private isOrdinary(word: string): boolean {
    if (this.ordinary.has(word)) return true;
    for (let length = RIGHT; length <= word.length; length++)
      if (this.ordinary.has(`${word.slice(0, length)}*`)) return true;
    return false;
  }
}

/** The last letter must be right and in its place: another ending makes another word. */
function isOneEditFrom(word: string, { words: term, isOpen }: TermForm): boolean {
  if (word.length > term.length + LONGEST_ENDING) return false;
  let at = 0;
  while (at < term.length && word[at] === term[at]) at++;
  if (at >= term.length - 1 || at >= word.length) return false;
  const goesOn = (fromWord: number, fromTerm: number) => {
    const rest = term.slice(fromTerm);
    return isOpen ? word.startsWith(rest, fromWord) : word.slice(fromWord) === rest;
  };
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at + 1, at) ||
    goesOn(at, at + 1) ||
    (at < term.length - 2 && word[at] === term[at + 1] && word[at + 1] === term[at] && goesOn(at + 2, at + 2))
  );
}
