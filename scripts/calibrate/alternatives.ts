/** What the weights are held against: equal ones, ones fitted without the survey they are judged by, and chance. */
import type { PracticeWeight, Weights } from "../../src/rule/index.ts";
import { agreement, type Scorer, scorerBy } from "./measure.ts";
import type { Scale } from "./scales.ts";
import { mean, seeded, shuffled } from "./statistics.ts";

/** The sizes a weight may have: those of rules/practices/weights.yaml. */
const SIZES = [0.3, 0.5, 0.7, 1, 1.5];
const EQUAL = 0.7;
const ROUNDS = 2;
const SHUFFLES = 200;

/** Only the direction of each practice is kept. */
export function equalWeights(weights: Weights): Weights {
  return withSizes(weights, () => EQUAL);
}

/**
 * For each survey, weights chosen by the other surveys alone, and how well they order it.
 *
 * Starts from equal weights and changes one size at a time while that helps. @returns mean concordance of the surveys left out
 */
export function leaveOneOut(scales: readonly Scale[], weights: Weights): number {
  const surveys = [...new Set(scales.map(({ survey }) => survey))];
  return mean(
    surveys.map((survey) => {
      const others = scales.filter((scale) => scale.survey !== survey);
      const own = scales.filter((scale) => scale.survey === survey);
      return agreement(own, scorerBy(fitted(others, weights))).concordance;
    }),
  );
}

function fitted(scales: readonly Scale[], weights: Weights): Weights {
  let best = equalWeights(weights);
  let bestShare = agreement(scales, scorerBy(best)).concordance;
  const seen = new Set(
    scales.flatMap(({ cases }) => cases.flatMap((one) => one.scorable.practices)).map(({ id }) => id),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of [...seen].sort()) {
      for (const size of SIZES) {
        const current: Weights = best;
        const candidate = withSizes(weights, (other) =>
          other === id ? size : Math.abs(current.practices[other]?.weight ?? EQUAL),
        );
        const share = agreement(scales, scorerBy(candidate)).concordance;
        if (share > bestShare + 1e-9) [best, bestShare] = [candidate, share];
      }
    }
  }
  return best;
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

function withSizes(weights: Weights, size: (practice: string) => number): Weights {
  const practices = Object.entries(weights.practices).map(([id, entry]): [string, PracticeWeight] => [
    id,
    { ...entry, weight: Math.sign(entry.weight) * size(id) },
  ]);
  return { ...weights, practices: Object.fromEntries(practices) };
}
