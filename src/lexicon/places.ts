import { GAP, type Words } from "./normalise.ts";
import type { Hit } from "./scan.ts";

/** A longer step is a sentence, not the name of a topic. */
const LONGEST_STEP = 8;
/** Words that may stand between two that are beside each other: "films about a divorce". */
const BESIDE = 2;

/** Where each word of a text stands: in which line, in which step of a path, in which item of a list. */
export class Places {
  private readonly lines: Int32Array;
  private readonly steps: Int32Array;
  private readonly items: Int32Array;
  /** Whether a sign stands in the text that only paths have. */
  readonly hasPath: boolean;
  /** The first word of each step, and after them the number of words. */
  private readonly stepStarts: number[] = [];

  constructor(private readonly words: Words) {
    const { count, gapBefore } = words;
    this.lines = new Int32Array(count);
    this.steps = new Int32Array(count);
    this.items = new Int32Array(count);
    let line = 0;
    let item = 0;
    let gaps = 0;
    for (let word = 0; word < count; word++) {
      const gap = gapBefore[word] ?? 0;
      gaps |= gap;
      if ((gap & GAP.line) !== 0) line++;
      if (word === 0 || (gap & (GAP.line | GAP.step)) !== 0) this.stepStarts.push(word);
      if ((gap & (GAP.line | GAP.step | GAP.item)) !== 0) item++;
      this.lines[word] = line;
      this.steps[word] = this.stepStarts.length - 1;
      this.items[word] = item;
    }
    this.stepStarts.push(count);
    this.hasPath = (gaps & GAP.path) !== 0;
  }

  /** The sentence or line, or the name as a whole. */
  lineOf({ first }: Hit): number {
    return this.lines[first] ?? 0;
  }

  stepOf({ first }: Hit): number {
    return this.steps[first] ?? 0;
  }

  /** Whether the step is short enough to be the name of a topic. */
  isShort(step: number): boolean {
    return this.lengthOf(step) <= LONGEST_STEP;
  }

  itemOf(word: number): number {
    return this.items[word] ?? 0;
  }

  /** The first word of the step and its last. */
  wordsOf(step: number): { readonly first: number; readonly last: number } {
    return { first: this.stepStarts[step] ?? 0, last: (this.stepStarts[step + 1] ?? 0) - 1 };
  }

  lengthOf(step: number): number {
    const { first, last } = this.wordsOf(step);
    return last - first + 1;
  }

  /** Whether the step is part of a path, with others below it. */
  isAboveOthers(step: number): boolean {
    const below = this.stepStarts[step + 1] ?? 0;
    return below < this.words.count && isPath(this.words.gapBefore[below]);
  }

  /** The last word of the path that the step is part of. */
  endOfPath(step: number): number {
    let last = step;
    while (this.isAboveOthers(last)) last++;
    return this.wordsOf(last).last;
  }

  /** The words near enough to the hit to be beside it, in the same item of the same step. */
  *beside({ first, last }: Hit): Iterable<number> {
    const item = this.items[first];
    for (let word = Math.max(0, first - 1 - BESIDE); word <= last + 1 + BESIDE; word++) {
      if (word < this.words.count && this.items[word] === item) yield word;
    }
  }
}

function isPath(gap = 0): boolean {
  return (gap & GAP.path) !== 0 && (gap & GAP.line) === 0;
}
