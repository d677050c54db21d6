/** The whole calibration: figures and campaign files in, results and drawing out. */
import { join } from "node:path";
import { CATALOG } from "../../src/catalog.ts";
import { againstShuffled, equalWeights, leaveOneOut, oneSizeAway, secondInGroup } from "./alternatives.ts";
import { type Case, casesOf } from "./cases.ts";
import { figuresFrom } from "./figures.ts";
import { agreement, distanceOnCreepy, type Scorer, scorerBy } from "./measure.ts";
import { resultsPage } from "./results.ts";
import { scalesOf } from "./scales.ts";
import { scatter } from "./scatter.ts";

const SEED = 20260101;

export interface Calibration {
  readonly results: string;
  readonly drawing: string;
  readonly cases: readonly Case[];
  readonly score: Scorer;
}

/** @param folder holds figures.yaml and a folder of campaign files a survey */
export async function calibration(folder: string): Promise<Calibration> {
  const { surveys, notUsable } = figuresFrom(join(folder, "figures.yaml"));
  const cases = await casesOf(surveys, folder);
  const scales = scalesOf(cases);
  const { weights } = CATALOG;
  const score = scorerBy(weights);
  const results = resultsPage({
    cases,
    notUsable,
    scales: agreement(scales, score),
    apart: agreement(
      scales,
      score,
      ({ figures }) => figures,
      ({ noise }) => noise,
    ),
    read: agreement(scalesOf(cases.filter(({ row }) => row.read)), score),
    equal: agreement(scales, scorerBy(equalWeights(weights))),
    leftOut: leaveOneOut(scales, weights),
    near: oneSizeAway(scales, weights),
    second: secondInGroup(scales, weights),
    shuffled: againstShuffled(scales, score, SEED),
    distance: distanceOnCreepy(cases, score),
  });
  return { results, drawing: scatter(cases, score), cases, score };
}
