import { append } from "./context.ts";
import type { Words } from "./normalise.ts";
import type { Places } from "./places.ts";
import type { Hit } from "./scan.ts";

/** A step of a path that a match shares with other subjects: words `first` to `last`. */
export interface MixedStep {
  readonly first: number;
  readonly last: number;
}

/** "and" is what `&` is read as. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "y",
  "o",
  "et",
  "ou",
  "und",
  "oder",
  "e",
  "ed",
]);
const LONGEST_CONJUNCTION = 4;

/**
 * Finds the steps that have others below them and are about several subjects: what stands below “News and Politics”
 * may be news. In “Heart and Lung Diseases” the last word speaks of both, so that is one subject.
 *
 * @param hits everything in the text that speaks of a category
 * @returns the step that a hit shares with something that is not of its category
 */
export function mixedSteps(
  hits: readonly Hit[],
  categoryOf: (hit: Hit) => number,
  words: Words,
  places: Places,
): (hit: Hit) => MixedStep | undefined {
  const groups = new Map<string, Hit[]>();
  const keyOf = (hit: Hit) => `${places.stepOf(hit)} ${categoryOf(hit)}`;
  for (const hit of hits) {
    const step = places.stepOf(hit);
    if (places.isAboveOthers(step) && places.isShort(step)) append(groups, keyOf(hit), hit);
  }
  return (hit) => {
    const alike = groups.get(keyOf(hit));
    if (alike === undefined) return undefined;
    const covered = wordsOf(alike);
    const parts = partsOf(places.stepOf(hit), covered, words, places);
    const own = parts.find((part) => part.includes(hit.first)) ?? [];
    const isAlone = own.every((word) => covered.has(word));
    const isShared = parts.some((part) => !part.some((word) => covered.has(word)));
    return isAlone && isShared ? places.wordsOf(places.stepOf(hit)) : undefined;
  };
}

function wordsOf(hits: readonly Hit[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, last } of hits) for (let word = first; word <= last; word++) covered.add(word);
  return covered;
}

/** The words of the step, in lists of what stands between its commas and conjunctions. */
function partsOf(step: number, covered: ReadonlySet<number>, words: Words, places: Places): number[][] {
  const parts: number[][] = [[]];
  const { first, last } = places.wordsOf(step);
  for (let word = first; word <= last; word++) {
    const isConjunction = !covered.has(word) && CONJUNCTIONS.has(wordAt(words, word));
    if (isConjunction || (word > first && places.itemOf(word) !== places.itemOf(word - 1))) parts.push([]);
    if (!isConjunction) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function wordAt({ codes, begins }: Words, word: number): string {
  const begin = begins[word] ?? 0;
  const end = begins[word + 1] ?? begin;
  return end - begin > LONGEST_CONJUNCTION ? "" : String.fromCharCode(...codes.subarray(begin, end));
}
