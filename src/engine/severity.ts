import { SEVERITIES, type Severity } from "../model/index.ts";

/** Moves a severity by whole levels: 1 is one level milder. It never leaves the scale. */
export function shift(severity: Severity, levels: number): Severity {
  const index = Math.min(Math.max(SEVERITIES.indexOf(severity) + levels, 0), SEVERITIES.length - 1);
  return SEVERITIES[index] ?? severity;
}

/** How many levels `severity` is milder than `than`. */
export function milderBy(severity: Severity, than: Severity): number {
  return SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(than);
}

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
