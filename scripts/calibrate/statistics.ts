/** How well two lists of numbers agree on an order. */

export interface Concordance {
  /** Pairs whose figures differ. */
  readonly pairs: number;
  /** Of these, the share in the right order; a pair that scores alike counts half. */
  readonly share: number;
  /** Pairs among them that score alike. */
  readonly tied: number;
}

/**
 * @param least pairs whose figures differ by less are left out
 * @returns undefined where no two figures differ enough
 */
export function concordance(
  scores: readonly number[],
  figures: readonly number[],
  least = 0,
): Concordance | undefined {
  let pairs = 0;
  let right = 0;
  let tied = 0;
  for (const [i, score] of scores.entries()) {
    for (let j = 0; j < i; j += 1) {
      const byFigure = (figures[i] ?? 0) - (figures[j] ?? 0);
      const byScore = score - (scores[j] ?? 0);
      if (byFigure === 0 || Math.abs(byFigure) < least) continue;
      pairs += 1;
      if (byScore === 0) tied += 1;
      else if (byScore > 0 === byFigure > 0) right += 1;
    }
  }
  return pairs === 0 ? undefined : { pairs, share: (right + tied / 2) / pairs, tied };
}

/** Spearman's rank correlation, ties sharing their mean rank; 0 where all scores are alike, undefined below three. */
export function spearman(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length < 3) return undefined;
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, rank, index) => sum + (rank - middle) * ((q[index] ?? middle) - middle), 0);
  const spread = Math.sqrt(product(x, x) * product(y, y));
  return spread === 0 ? 0 : product(x, y) / spread;
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const alike = values.filter((other) => other === value).length;
    return below + (alike + 1) / 2;
  });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const DRAWS = 2000;

/** Where the middle 95 of 100 means lie when as many values are drawn again, with replacement, from these. */
export function bootstrap(values: readonly number[]): [low: number, high: number] {
  const random = seeded(values.length);
  const draw = () => values[Math.floor(random() * values.length)] ?? 0;
  const means = Array.from({ length: DRAWS }, () => mean(values.map(draw))).sort((a, b) => a - b);
  return [means[Math.floor(DRAWS * 0.025)] ?? 0, means[Math.floor(DRAWS * 0.975)] ?? 0];
}

/** A permutation by Fisher and Yates; the same for the same seed. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[other]];
    if (a !== undefined && b !== undefined) [result[last], result[other]] = [b, a];
  }
  return result;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
