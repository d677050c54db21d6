/** The results in words and tables. */

import type { SecondInGroup } from "./alternatives.ts";
import type { Case } from "./cases.ts";
import type { Agreement, Distance, Scorer } from "./measure.ts";
import { bootstrap } from "./statistics.ts";

export interface Results {
  readonly cases: readonly Case[];
  readonly notUsable: readonly { readonly row: string; readonly because: string }[];
  readonly scales: Agreement;
  /** Without pairs that differ by less than their sampling error. */
  readonly apart: Agreement;
  /** Without figures that nobody has read at their source. */
  readonly read: Agreement;
  readonly equal: Agreement;
  readonly leftOut: number;
  /** Lowest and highest concordance with any one weight a size smaller or larger. */
  readonly near: readonly [number, number];
  readonly second: SecondInGroup;
  readonly shuffled: { readonly mean: number; readonly highest: number; readonly runs: number };
  readonly distance: Distance;
}

export function resultsPage(results: Results): string {
  const { cases, notUsable, scales, apart, read, equal, leftOut, near, second, shuffled, distance } = results;
  const surveys = new Set(scales.scales.map(({ scale }) => scale.survey)).size;
  const lines = [
    "<!-- Written by npm run calibrate. -->",
    "# How well the score agrees with published surveys",
    "",
    `${cases.length} figures have a campaign file; ${surveys} surveys have two or more on one question. What the words mean: [the score](../score.md#calibration).`,
    "",
    "| over surveys | |",
    "| --- | --- |",
    `| pairs in the right order, mean of surveys | ${two(scales.concordance)} |`,
    `| 95 % interval, drawing the surveys again | ${bootstrap(scales.bySurvey).map(two).join(" to ")} |`,
    `| pairs that score alike counted as wrong, not half | ${two(scales.strict)} |`,
    `| without pairs that score alike, all surveys together | ${two(scales.toldApart)} |`,
    `| without pairs of figures that differ by less than their sampling error | ${two(apart.concordance)} |`,
    `| without figures nobody read at the source | ${two(read.concordance)} |`,
    `| rank correlation (Spearman), mean of surveys with three practices or more | ${two(scales.spearman)} |`,
    `| distance on “creepy” (${distance.rows} figures), mean | ${distance.absolute.toFixed(1)} points |`,
    `| the same with its sign (above 0: scores are too high) | ${distance.bias.toFixed(1)} points |`,
    "",
    "| pairs in the right order, mean of surveys | |",
    "| --- | --- |",
    `| these weights | ${two(scales.concordance)} |`,
    `| any one weight a size smaller or larger: lowest, highest | ${near.map(two).join(", ")} |`,
    `| equal weights: directions only | ${two(equal.concordance)} |`,
    `| weights fitted to the other surveys, for the one left out | ${two(leftOut)} |`,
    `| shuffled figures (${shuffled.runs} times): mean, highest | ${two(shuffled.mean)}, ${two(shuffled.highest)} |`,
    "",
    `| the second practice of a group counts for | ${second.shares.map(({ share }) => share).join(" | ")} | what the other surveys choose |`,
    `| --- |${" --- |".repeat(second.shares.length + 1)}`,
    `| pairs in the right order | ${second.shares.map(({ concordance }) => two(concordance)).join(" | ")} | ${two(second.leftOut)} |`,
    "",
    "| survey | question | practices | pairs | score alike | right order | beyond sampling error | Spearman |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...scales.scales.map(({ scale, concordance: { pairs, tied, share }, spearman }) => {
      const beyond = apart.scales.find((one) => one.scale === scale)?.concordance;
      const cells = [
        scale.survey,
        scale.metric,
        scale.cases.length,
        pairs,
        tied,
        two(share),
        beyond ? `${two(beyond.share)} of ${beyond.pairs}` : "none",
        spearman === undefined ? "" : two(spearman),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
    "Figures without a campaign file, by their number in the project's list, and why:",
    "",
    ...notUsable.map(({ row, because }) => `- ${row}: ${because}`),
    "",
  ];
  return lines.join("\n");
}

/** One line a row: what it scores, what was found, and what speaks for and against it. */
export function rowLines(cases: readonly Case[], score: Scorer): string[] {
  return cases.map((one) => {
    const { survey, row, scorable } = one;
    const figures = Object.entries(row.figures).map(([metric, value]) => `${metric} ${value}`);
    const why = new Set([
      ...scorable.practices.map(({ id }) => id),
      ...scorable.findings.map(({ ruleId, severity }) => `${ruleId}:${severity}`),
    ]);
    return `${String(score(one)).padStart(3)}  ${figures.join(", ").padEnd(24)} ${survey.key} ${row.file}: ${[...why].join(" ")}`;
  });
}

function two(value: number): string {
  return value.toFixed(2);
}
