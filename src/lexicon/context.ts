import type { Hit } from "./scan.ts";

/** Words between a match and a `with` or `unless` word that still stands near it: about a sentence. */
const NEAR = 20;

/** What surrounds the matches of one text: context words and `not` phrases, with where they stand. */
export class Context {
  private readonly positions = new Map<number, number[]>();
  private readonly covering = new Map<number, Hit[]>();

  /** Remembers a word of `with` or `unless`. */
  addWord({ target, first }: Hit): void {
    append(this.positions, target, first);
  }

  /** Remembers a `not` phrase. */
  addPhrase(phrase: Hit): void {
    for (let word = phrase.first; word <= phrase.last; word++) append(this.covering, word, phrase);
  }

  /** The first of these context words that stands near the match. */
  nearest(targets: readonly number[], match: Hit): number | undefined {
    return targets.find((target) => this.isNear(target, match));
  }

  /**
   * The phrase of the match's category that overlaps it. A phrase that is only a part of the match takes nothing
   * away: whoever wrote the longer term meant it.
   */
  overlapping(match: Hit, isOfCategory: (phrase: Hit) => boolean): Hit | undefined {
    // Whatever overlaps and is no mere part of the match covers its first word or its last.
    for (const word of [match.first, match.last]) {
      const phrase = this.covering
        .get(word)
        ?.find((phrase) => !isPart(phrase, match) && isOfCategory(phrase));
      if (phrase !== undefined) return phrase;
    }
    return undefined;
  }

  private isNear(target: number, match: Hit): boolean {
    const positions = this.positions.get(target) ?? [];
    // Positions are found from the front of the text to its end.
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[middle] ?? 0) < match.first - NEAR) low = middle + 1;
      else high = middle;
    }
    return (positions[low] ?? Number.POSITIVE_INFINITY) <= match.last + NEAR;
  }
}

function isPart(phrase: Hit, match: Hit): boolean {
  const inside = phrase.first >= match.first && phrase.last <= match.last;
  return inside && phrase.last - phrase.first < match.last - match.first;
}

/** Adds to the list under a key, which begins empty. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
