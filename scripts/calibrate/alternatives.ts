/** What the weights are held against: equal ones, ones fitted without the survey they are judged by, and chance. */
import type { Weights } from "../../src/rule/index.ts";
import { agreement, type Scorer, scorerBy } from "./measure.ts";
import type { Scale } from "./scales.ts";
import { dialsOf, SIZES, sizesOf, withSizes } from "./sizes.ts";
import { mean, seeded, shuffled } from "./statistics.ts";

const ROUNDS = 2;
const SHUFFLES = 200;

/** Only the direction of each practice is kept. */
export function equalWeights(weights: Weights): Weights {
  return withSizes(weights, {});
}

/**
 * For each survey, weights chosen by the other surveys alone, and how well they order it.
 *
 * Starts from equal weights and changes one size at a time while that helps. @returns mean concordance of the surveys left out
 */
export function leaveOneOut(scales: readonly Scale[], weights: Weights): number {
  return leftOut(scales, (others) => fitted(others, weights));
}

/** The lowest and the highest mean concordance with any one weight a size smaller or larger. */
export function oneSizeAway(scales: readonly Scale[], weights: Weights): readonly [number, number] {
  const sizes = sizesOf(weights);
  const found = Object.entries(sizes).flatMap(([dial, size]) => {
    const place = SIZES.indexOf(size);
    return SIZES.filter((_, other) => Math.abs(other - place) === 1).map(
      (near) => agreement(scales, scorerBy(withSizes(weights, { ...sizes, [dial]: near }))).concordance,
    );
  });
  return [Math.min(...found), Math.max(...found)];
}

/** What the second practice of a group could count for. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

export interface SecondInGroup {
  readonly shares: readonly { readonly share: number; readonly concordance: number }[];
  /** With the share that the other surveys choose, for the one left out. */
  readonly leftOut: number;
}

/** How much of its weight the second practice of a group should count for, all else as it is. */
export function secondInGroup(scales: readonly Scale[], weights: Weights): SecondInGroup {
  const by = (secondInGroup: number): Weights => ({ ...weights, secondInGroup });
  const shareOf = (some: readonly Scale[], share: number) => agreement(some, scorerBy(by(share))).concordance;
  const best = (others: readonly Scale[]) =>
    [...SHARES].sort((a, b) => shareOf(others, b) - shareOf(others, a))[0] ?? 0;
  return {
    shares: SHARES.map((share) => ({ share, concordance: shareOf(scales, share) })),
    leftOut: leftOut(scales, (others) => by(best(others))),
  };
}

/** Mean concordance of surveys, each scored by weights that have seen only the others. */
function leftOut(scales: readonly Scale[], choose: (others: readonly Scale[]) => Weights): number {
  const surveys = [...new Set(scales.map(({ survey }) => survey))];
  return mean(
    surveys.map((survey) => {
      const others = scales.filter((scale) => scale.survey !== survey);
      const own = scales.filter((scale) => scale.survey === survey);
      return agreement(own, scorerBy(choose(others))).concordance;
    }),
  );
}

function fitted(scales: readonly Scale[], weights: Weights): Weights {
  const practices = scales.flatMap(({ cases }) => cases.flatMap(({ scorable }) => scorable.practices));
  const dials = dialsOf(new Set(practices.map(({ id }) => id)), weights);
  let best: Readonly<Record<string, number>> = {};
  let bestShare = agreement(scales, scorerBy(equalWeights(weights))).concordance;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const dial of dials) {
      for (const size of SIZES) {
        const candidate = { ...best, [dial]: size };
        const share = agreement(scales, scorerBy(withSizes(weights, candidate))).concordance;
        if (share > bestShare + 1e-9) [best, bestShare] = [candidate, share];
      }
    }
  }
  return withSizes(weights, best);
}

/** The same scores against figures dealt out anew within each survey: what no knowledge would reach. */
export function againstShuffled(scales: readonly Scale[], score: Scorer, seed: number) {
  const random = seeded(seed);
  const scores = new Map(scales.flatMap(({ cases }) => cases.map((one) => [one, score(one)] as const)));
  const runs = Array.from(
    { length: SHUFFLES },
    () =>
      agreement(
        scales,
        (one) => scores.get(one) ?? 0,
        ({ figures }) => shuffled(figures, random),
      ).concordance,
  );
  runs.sort((a, b) => a - b);
  return { mean: mean(runs), highest: runs.at(-1) ?? 0, runs: SHUFFLES };
}
