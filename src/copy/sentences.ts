import type { SpokenWord } from "./spoken-words.ts";

const END = /[.!?…。！？\n]/;
/** The first sign behind the last word of a sentence that says what it was. */
const QUESTION = /^[^.!。！\n]*[?？]/;

/** The sentences and lines of a text. */
export class Sentences {
  /** The number of the sentence that each word stands in. */
  private readonly ofWord: number[] = [];
  /** Where each begins: behind the sign that ends the one before it. */
  private readonly begins: number[] = [];
  private readonly questions: boolean[] = [];

  constructor(prose: string, words: readonly SpokenWord[]) {
    let from = 0;
    for (const { start, end, startsSentence } of words) {
      if (startsSentence) {
        const between = prose.slice(from, start);
        this.endWith(between);
        this.begins.push(from === 0 ? 0 : from + between.search(END) + 1);
      }
      this.ofWord.push(this.begins.length - 1);
      from = end;
    }
    this.endWith(prose.slice(from));
  }

  /** Whether the sentence of a word is a question. */
  asks(word: number): boolean {
    return this.questions[this.ofWord[word] ?? -1] ?? false;
  }

  /** The number of the sentence that stands at an offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.begins[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  private endWith(signs: string): void {
    if (this.begins.length > 0) this.questions.push(QUESTION.test(signs));
  }
}
