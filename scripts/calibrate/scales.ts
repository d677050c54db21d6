/** Which figures can be compared: those of one survey, on one question. */
import type { Case } from "./cases.ts";

/** Questions on which a high figure speaks for a practice. */
const FAVOURABLE: readonly string[] = ["cool", "want", "acceptable", "ethical", "happy", "comfort"];

/** Questions whose figures are no shares of people. */
const NO_SHARE: readonly string[] = ["comfort", "discouraged for each encouraged"];

/** One question of one survey, put to two practices or more. */
export interface Scale {
  readonly survey: string;
  readonly metric: string;
  readonly cases: readonly Case[];
  /** Turned so that more is worse, one a case. */
  readonly figures: readonly number[];
  /** Two shares that differ by less could be the same but for who happened to be asked (95 %); 0 where that is not known. */
  readonly noise: number;
}

/**
 * The scales of all surveys. A practice that was asked about in two ways (27 % creepy, 73 % cool) is compared once, on
 * the question that more of its survey's practices share; of two equal ones, on the unfavourable one.
 */
export function scalesOf(cases: readonly Case[]): Scale[] {
  const surveys = [...new Set(cases.map(({ survey }) => survey.key))];
  return surveys.flatMap((survey) =>
    scalesOfOne(cases.filter((candidate) => candidate.survey.key === survey)),
  );
}

function scalesOfOne(cases: readonly Case[]): Scale[] {
  const metrics = [...new Set(cases.flatMap(({ row }) => Object.keys(row.figures)))];
  const asked = (metric: string) => cases.filter(({ row }) => Object.hasOwn(row.figures, metric));
  metrics.sort(
    (a, b) => asked(b).length - asked(a).length || Number(isFavourable(a)) - Number(isFavourable(b)),
  );
  const placed = new Set<Case>();
  return metrics.flatMap((metric) => {
    const members = asked(metric);
    if (members.length < 2 || members.every((member) => placed.has(member))) return [];
    for (const member of members) placed.add(member);
    return [scale(metric, members)];
  });
}

function scale(metric: string, cases: readonly Case[]): Scale {
  const sign = isFavourable(metric) ? -1 : 1;
  const figures = cases.map(({ row }) => sign * (row.figures[metric] ?? 0));
  const survey = cases[0]?.survey;
  return { survey: survey?.key ?? "", metric, cases, figures, noise: noiseOf(metric, survey?.people) };
}

/** At its widest, for shares near a half, as if two samples had been asked. */
function noiseOf(metric: string, people: number | undefined): number {
  return people === undefined || !isShare(metric) ? 0 : 196 * Math.sqrt(0.5 / people);
}

export function isShare(metric: string): boolean {
  return !NO_SHARE.includes(metric);
}

export function isFavourable(metric: string): boolean {
  return FAVOURABLE.includes(metric);
}
