/** From what was seen to a number between 0 and 100, with every point accounted for. */
import {
  type Band,
  type Contribution,
  compareText,
  groupBy,
  type Range,
  type ScorableFinding,
} from "../model/index.ts";
import type { Weights } from "../rule/index.ts";

/** One thing that speaks for or against a campaign. */
export interface Consideration {
  /** A practice id or a rule id. */
  readonly source: string;
  readonly because: string;
  /** What it is about: a practice, seen or spoken of by a rule, or a family of rules. Counts once. */
  readonly about: string;
  readonly group: string;
  /** Log-odds: above 0 raises the score, below 0 lowers it. */
  readonly weight: number;
  /** Whether something was seen, and not only found wrong: may count beside a stronger one of its group. */
  readonly seen: boolean;
  readonly evidence: readonly string[];
}

export interface Explained {
  readonly score: number;
  readonly range: Range;
  readonly band: Band;
  readonly contributions: readonly Contribution[];
}

/**
 * Sums log-odds over groups, squashes to 0–100 and lifts the result to the floor that errors set.
 *
 * @param errors unsuppressed error findings
 * @param unseen what could speak for or against it on each side that is not known
 *
 * Within a group the strongest consideration counts, and the next practice for a part of its weight: raising and
 * lowering ones apart. The order of the input does not matter. Contributions are whole points and add up to the score
 * exactly.
 */
export function explainScore(
  considerations: readonly Consideration[],
  errors: readonly Pick<ScorableFinding, "ruleId" | "sources">[],
  unseen: readonly (readonly Consideration[])[],
  weights: Weights,
): Explained {
  const { points, evidence } = weights.baseline;
  const counted = countedOf(considerations, weights.secondInGroup);
  const parts = apportion(counted, points);
  const unfloored = parts.reduce((total, part) => total + part, points);

  const contributions: Contribution[] = [
    { source: "baseline", points, because: "Any campaign that addresses people", evidence },
    ...counted.map(({ source, because, evidence }, index) => ({
      source,
      points: parts[index] ?? 0,
      because,
      evidence,
    })),
  ];
  const floor = floorFor(errors, weights);
  if (floor !== undefined && floor.points > unfloored) {
    contributions.push({ ...floor.line, points: floor.points - unfloored });
  }
  const score = Math.max(unfloored, floor?.points ?? 0);
  const sumWith = (more: readonly Consideration[]) =>
    sumOf(countedOf([...considerations, ...more], weights.secondInGroup));
  /** Of each side, what would move the score most in a direction, given what counts already. */
  const furthest = (direction: 1 | -1) =>
    unseen.flatMap((side) => {
      const moves = side.map((one) => ({ one, by: direction * (sumWith([one]) - sumWith([])) }));
      const [most] = moves.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
      return most ? [most.one] : [];
    });
  const floored = (value: number) => Math.max(value, floor?.points ?? 0);
  const range = {
    low: floored(pointsAt(sumWith(furthest(-1)), points)),
    high: floored(pointsAt(sumWith(furthest(1)), points)),
  };
  return { score, range, band: bandOf(score), contributions };
}

/** Whole points: where a sum of weights leads from the baseline. */
function pointsAt(sum: number, baseline: number): number {
  return Math.round(squash(Math.log(baseline / (100 - baseline)) + sum));
}

function sumOf(counted: readonly Consideration[]): number {
  return counted.reduce((total, { weight }) => total + weight, 0);
}

/** Words for a score, a fifth of the scale each; docs/score.md says what they are worth. */
function bandOf(score: number): Band {
  if (score < 20) return "welcome";
  if (score < 40) return "fine";
  if (score < 60) return "uneasy";
  if (score < 80) return "creepy";
  return "alarming";
}

/** Log-odds to points. */
function squash(logOdds: number): number {
  return 100 / (1 + Math.exp(-logOdds));
}

/** @param share of its weight that the second practice of a group counts for */
function countedOf(considerations: readonly Consideration[], share: number): Consideration[] {
  const groups = groupBy(
    considerations.filter(({ weight }) => weight !== 0),
    ({ weight, group }) => `${weight > 0 ? "+" : "-"}${group}`,
  );
  return [...groups.values()]
    .flatMap((group) => strongestOf(group, share))
    .sort((a, b) => b.weight - a.weight || byName(a, b));
}

/**
 * The strongest of a group, and beside it the strongest other thing that was seen. Of all such pairs it is the one that
 * weighs most: whatever is added to a group, it never weighs less.
 */
function strongestOf(group: readonly Consideration[], share: number): Consideration[] {
  const things = [...groupBy(group, ({ about }) => about).values()].map((its) => its.sort(byStrength));
  const pairs = things.flatMap(([first]) => {
    const others = things.flatMap(
      (its) => its.find(({ seen, about }) => seen && about !== first?.about) ?? [],
    );
    const [second] = others.sort(byStrength);
    if (first === undefined) return [];
    return [second && share > 0 ? [first, { ...second, weight: second.weight * share }] : [first]];
  });
  const [heaviest = []] = pairs.sort((a, b) => Math.abs(sumOf(b)) - Math.abs(sumOf(a)) || byFirst(a, b));
  return heaviest;
}

function byFirst([a]: readonly Consideration[], [b]: readonly Consideration[]): number {
  return a && b ? byStrength(a, b) : 0;
}

/** Of two that weigh the same, what was seen explains more than what was found wrong with it. */
function byStrength(a: Consideration, b: Consideration): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || Number(b.seen) - Number(a.seen) || byName(a, b);
}

/** Settles ties, so that the order of files cannot show in the result. */
function byName(a: Consideration, b: Consideration): number {
  return compareText(`${a.source}\0${a.because}`, `${b.source}\0${b.because}`);
}

/**
 * Splits the change from the baseline over what caused it, each in proportion to its weight.
 *
 * This is the Aumann–Shapley split of the squashing function along the straight path from the
 * baseline: fair to raising and lowering weights alike, with no order among them.
 * @returns whole points, whose sum is the rounded change
 */
function apportion(counted: readonly Consideration[], baseline: number): number[] {
  const start = Math.log(baseline / (100 - baseline));
  const sum = sumOf(counted);
  const end = squash(start + sum);
  // Where the weights cancel out, the slope of the curve at the baseline is the limit of the split.
  const slope = Math.abs(sum) < 1e-9 ? (baseline * (100 - baseline)) / 100 : (end - baseline) / sum;
  const exact = counted.map(({ weight }) => weight * slope);
  const parts = exact.map(Math.floor);
  const left = Math.round(end) - baseline - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact.map((part, index) => ({ index, rest: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

function floorFor(errors: readonly Pick<ScorableFinding, "ruleId" | "sources">[], weights: Weights) {
  const byRule = new Map(errors.map((error) => [error.ruleId, error]));
  const [first, ...others] = [...byRule.values()].sort((a, b) => compareText(a.ruleId, b.ruleId));
  if (first === undefined) return undefined;
  const points = others.length > 0 ? weights.floors.severalErrors : weights.floors.oneError;
  const what =
    others.length > 0 ? `${byRule.size} different errors stand` : `“${first.ruleId}” stands as an error`;
  return {
    points,
    line: {
      source: "floor",
      because: `${what}, and an error is never averaged away`,
      evidence: [...new Set([...byRule.values()].flatMap(({ sources }) => sources))].sort(compareText),
    },
  };
}
