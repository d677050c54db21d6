/** How well scores made by some weights agree with the figures. */
import type { Weights } from "../../src/rule/index.ts";
import { scoreAll } from "../../src/score/index.ts";
import type { Case } from "./cases.ts";
import type { Scale } from "./scales.ts";
import { type Concordance, concordance, mean, spearman } from "./statistics.ts";

export interface OfScale {
  readonly scale: Scale;
  readonly concordance: Concordance;
  /** Only where three practices or more were rated. */
  readonly spearman?: number;
}

export interface Agreement {
  readonly scales: readonly OfScale[];
  /** Means over surveys, each survey counting once. */
  readonly concordance: number;
  /** The same with every pair that scores alike counted as wrong. */
  readonly strict: number;
  /** What the mean is taken of, one a survey. */
  readonly bySurvey: readonly number[];
  readonly spearman: number;
  /** Of the pairs that score differently, over all surveys, the share in the right order. */
  readonly toldApart: number;
}

export type Scorer = (one: Case) => number;

export function scorerBy(weights: Weights): Scorer {
  return ({ scorable }) => scoreAll([scorable], weights)[0]?.score ?? 0;
}

/**
 * @param figuresOf what to hold scores against, when not the scale's own figures
 * @param least pairs whose figures differ by less are left out
 */
export function agreement(
  scales: readonly Scale[],
  score: Scorer,
  figuresOf: (scale: Scale) => readonly number[] = ({ figures }) => figures,
  least: (scale: Scale) => number = () => 0,
): Agreement {
  const measured = scales.flatMap((scale): OfScale[] => {
    const scores = scale.cases.map(score);
    const figures = figuresOf(scale);
    const pairs = concordance(scores, figures, least(scale));
    const rho = spearman(scores, figures);
    return pairs ? [{ scale, concordance: pairs, ...(rho !== undefined && { spearman: rho }) }] : [];
  });
  const told = measured.map(({ concordance: { pairs, share, tied } }) => ({
    right: pairs * share - tied / 2,
    of: pairs - tied,
  }));
  const bySurveys = bySurvey(measured, (one) => one.concordance.share);
  return {
    scales: measured,
    concordance: mean(bySurveys),
    strict: mean(bySurvey(measured, ({ concordance: { share, tied, pairs } }) => share - tied / pairs / 2)),
    bySurvey: bySurveys,
    spearman: mean(bySurvey(measured, (one) => one.spearman)),
    toldApart: total(told, ({ right }) => right) / total(told, ({ of }) => of),
  };
}

/** A survey with two questions counts once, each question by the pairs it compares. */
function bySurvey(measured: readonly OfScale[], value: (one: OfScale) => number | undefined): number[] {
  const surveys = [...new Set(measured.map(({ scale }) => scale.survey))];
  return surveys.flatMap((survey) => {
    const own = measured.filter(({ scale }) => scale.survey === survey);
    const rated = own.filter((one) => value(one) !== undefined);
    const pairs = total(rated, (one) => one.concordance.pairs);
    return pairs === 0 ? [] : [total(rated, (one) => (value(one) ?? 0) * one.concordance.pairs) / pairs];
  });
}

function total<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}

export interface Distance {
  readonly rows: number;
  /** Mean distance between score and share of people, in points. */
  readonly absolute: number;
  /** Mean of score minus share: above 0, scores are too high. */
  readonly bias: number;
}

/** Only "creepy" is what the score claims to mean. */
export function distanceOnCreepy(cases: readonly Case[], score: Scorer): Distance {
  const errors = cases.flatMap((one) => {
    const share = one.row.figures.creepy;
    return share === undefined ? [] : [score(one) - share];
  });
  return { rows: errors.length, absolute: mean(errors.map(Math.abs)), bias: mean(errors) };
}
