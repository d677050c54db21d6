/** The sizes of the weights as dials that can be turned: one a practice, and one for its graver kinds where it has some. */
import type { PracticeWeight, Weights } from "../../src/rule/index.ts";

/** The sizes a weight may have: those of rules/practices/weights.yaml. */
export const SIZES = [0.3, 0.5, 0.7, 1, 1.5];
const EQUAL = 0.7;

/** Sizes by dial; a weight's sign is the practice's own. */
export type Sizes = Readonly<Record<string, number>>;

export function sizesOf({ practices }: Weights): Sizes {
  const sizes = Object.entries(practices).flatMap(([id, { weight, graver }]) => [
    [id, Math.abs(weight)] as const,
    ...(graver ? [[graverOf(id), Math.abs(graver.weight)] as const] : []),
  ]);
  return Object.fromEntries(sizes);
}

/** The dials of some practices, sorted. */
export function dialsOf(practices: ReadonlySet<string>, weights: Weights): string[] {
  const dials = [...practices].flatMap((id) => (weights.practices[id]?.graver ? [id, graverOf(id)] : [id]));
  return dials.sort();
}

/** @param sizes the dials that are not among them stand at the middle */
export function withSizes(weights: Weights, sizes: Sizes): Weights {
  const practices = Object.entries(weights.practices).map(([id, entry]): [string, PracticeWeight] => {
    const sized = (dial: string) => Math.sign(entry.weight) * (sizes[dial] ?? EQUAL);
    const graver = entry.graver && { ...entry.graver, weight: sized(graverOf(id)) };
    return [id, { ...entry, weight: sized(id), ...(graver && { graver }) }];
  });
  return { ...weights, practices: Object.fromEntries(practices) };
}

function graverOf(practice: string): string {
  return `${practice} (graver)`;
}
