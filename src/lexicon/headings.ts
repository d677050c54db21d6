import type { Places } from "./places.ts";
import type { Hit } from "./scan.ts";

/** A step of a path that says of all below it that it belongs to a category. */
export interface FoundHeading extends Hit {
  readonly step: number;
}

const NO_CATEGORY = -1;

/**
 * The steps of paths that are made of heading words of one category and of fillers, and have others below them.
 *
 * @param hits heading words, in the order in which they stand
 * @param categoryOf -1 for fillers
 */
export function headingsIn(
  hits: readonly Hit[],
  places: Places,
  categoryOf: (hit: Hit) => number,
): readonly FoundHeading[] {
  const found: FoundHeading[] = [];
  for (let from = 0; from < hits.length; ) {
    const first = hits[from];
    if (first === undefined) break;
    const step = places.stepOf(first);
    let to = from;
    for (let hit: Hit | undefined = first; hit !== undefined && places.stepOf(hit) === step; )
      hit = hits[++to];
    if (places.isShort(step) && places.isAboveOthers(step))
      found.push(...headingsOfStep(step, hits.slice(from, to), places, categoryOf));
    from = to;
  }
  return found;
}

function headingsOfStep(
  step: number,
  hits: readonly Hit[],
  places: Places,
  categoryOf: (hit: Hit) => number,
): FoundHeading[] {
  const named = hits.filter((hit) => categoryOf(hit) !== NO_CATEGORY);
  return [...new Set(named.map(categoryOf))].flatMap((category) => {
    const making = hits.filter((hit) => [category, NO_CATEGORY].includes(categoryOf(hit)));
    const [heading] = named.filter((hit) => categoryOf(hit) === category);
    if (heading === undefined || coveredBy(making) < places.lengthOf(step)) return [];
    return [{ ...heading, step, ...places.wordsOf(step) }];
  });
}

function coveredBy(hits: readonly Hit[]): number {
  const words = new Set<number>();
  for (const { first, last } of hits) for (let word = first; word <= last; word++) words.add(word);
  return words.size;
}
