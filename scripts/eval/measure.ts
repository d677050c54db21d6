/** Precision, recall and F1, with how sure a list of this length can make us of them. */

/** A share of a count, with the 95 % interval it may truly lie in; `value` is absent for a share of nothing. */
export interface Share {
  readonly of: number;
  readonly value?: number;
  readonly low: number;
  readonly high: number;
}

export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface Judged {
  /** What the list says. */
  readonly sensitive: boolean;
  /** What the lexicon says. */
  readonly found: boolean;
}

export function countsOf(judged: readonly Judged[]): Counts {
  const count = (sensitive: boolean, found: boolean) =>
    judged.filter((name) => name.sensitive === sensitive && name.found === found).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(false, true),
    falseNegatives: count(true, false),
    trueNegatives: count(false, false),
  };
}

/** Of what was found, how much is sensitive. */
export function precision({ truePositives, falsePositives }: Counts): Share {
  return wilson(truePositives, truePositives + falsePositives);
}

/** Of what is sensitive, how much was found. */
export function recall({ truePositives, falseNegatives }: Counts): Share {
  return wilson(truePositives, truePositives + falseNegatives);
}

/** Of what is innocent, how much was found all the same. */
export function falseAlarms({ falsePositives, trueNegatives }: Counts): Share {
  return wilson(falsePositives, falsePositives + trueNegatives);
}

/**
 * The harmonic mean of precision and recall. It is no share of a count itself, but it rises with one: with j, the
 * share of hits among all that is sensitive or found, it is 2j / (1 + j). The interval is that of j.
 */
export function f1({ truePositives, falsePositives, falseNegatives }: Counts): Share {
  const { of, value, low, high } = wilson(truePositives, truePositives + falsePositives + falseNegatives);
  const f = (j: number) => (2 * j) / (1 + j);
  return { of, low: f(low), high: f(high), ...(value !== undefined && { value: f(value) }) };
}

/** 95 % of a normal distribution lie within this many standard deviations. */
const Z = 1.959964;

/** Wilson's score interval, which holds for short lists and for shares near 0 and 1 too. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { of, low: 0, high: 1 };
  const value = hits / of;
  const middle = value + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((value * (1 - value)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { of, value, low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
