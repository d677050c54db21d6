/** Why something scores as it does, in a few lines. */
import type { Contribution } from "../model/report.ts";
import { oneLine } from "./text.ts";

export interface Reason {
  readonly points: number;
  readonly because: string;
}

const NAMED = 3;

/** The largest reasons, and the rest as one, so that what is shown adds up to the score. */
export function summarisedReasons(contributions: readonly Contribution[]): Reason[] {
  const ranked = contributions
    .filter(({ source, points }) => source !== "baseline" && points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const named = ranked.slice(0, NAMED);
  const rest = contributions.filter((contribution) => !named.includes(contribution));
  const reasons = named.map(({ points, because }) => ({ points, because: oneLine(because) }));
  return rest.length === 0 ? reasons : [...reasons, { points: total(rest), because: restInWords(rest) }];
}

/** With a sign: "+12", "−3". */
export function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points)}`;
}

function restInWords(rest: readonly Contribution[]): string {
  const smaller = rest.filter(({ source }) => source !== "baseline");
  const baseline = rest.find(({ source }) => source === "baseline");
  const start = baseline ? oneLine(baseline.because) : "";
  if (smaller.length === 0) return start;
  const others = smaller.length === 1 ? "1 smaller reason" : `${smaller.length} smaller reasons`;
  return start === "" ? others : `${start}; ${others}`;
}

function total(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { points }) => sum + points, 0);
}
