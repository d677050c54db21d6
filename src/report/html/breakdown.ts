/** What a score is made of: one bar for each reason, each beginning where the one before ended. */
import type { Contribution, Score } from "../../model/report.ts";
import { signed } from "../score-words.ts";
import { notAssessableOf } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, joined, type Markup, NOTHING, prose } from "./markup.ts";

interface Step extends Contribution {
  readonly from: number;
  readonly to: number;
}

export function breakdown(score: Score, contents: Contents, open: boolean): Markup {
  const steps = stepsOf(score.contributions);
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const scale = { least: Math.min(0, ...ends), most: Math.max(100, ...ends) };
  const unknown = notAssessableOf(score);
  return html`<details class="breakdown"${open ? html` open` : ""}><summary>What the ${score.score} points are made of</summary>
<table>
<caption class="unseen">Reasons for the score, adding up to ${score.score}</caption>
<thead><tr><th scope="col">Points</th><th scope="col">From 0 to 100</th><th scope="col">Because</th></tr></thead>
<tbody>
${steps.map((step) => row(step, scale, contents))}</tbody>
<tfoot><tr><th scope="row">= ${score.score}</th><td>${bar(0, score.score, score.band, scale)}</td><td>the score</td></tr></tfoot>
</table>
${unknown === "" ? "" : html`<p>${unknown}</p>\n`}</details>
`;
}

function stepsOf(contributions: readonly Contribution[]): Step[] {
  let from = 0;
  return contributions.map((contribution) => {
    const to = from + contribution.points;
    const step = { ...contribution, from, to };
    from = to;
    return step;
  });
}

interface Scale {
  readonly least: number;
  readonly most: number;
}

function row(
  { source, points, because, evidence, from, to }: Step,
  scale: Scale,
  contents: Contents,
): Markup {
  const kind = source === "baseline" ? "start" : points < 0 ? "down" : "up";
  return html`<tr><th scope="row">${source === "baseline" ? points : signed(points)}</th><td>${bar(from, to, kind, scale)}</td><td>${prose(because)}${citations(evidence, contents)}</td></tr>
`;
}

function bar(from: number, to: number, kind: string, { least, most }: Scale): Markup {
  const start = Math.min(from, to);
  return html`<svg class="bar" viewBox="${least} 0 ${most - least} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${kind}" x="${start}" width="${Math.abs(to - from)}" height="10"/></svg>`;
}

function citations(keys: readonly string[], contents: Contents): Markup {
  const links = keys.flatMap((key) => {
    const number = contents.numberOf(key);
    return number === undefined ? [] : [html`<a href="#source-${number}">${number}</a>`];
  });
  return links.length === 0 ? NOTHING : html` <span class="cites">[${joined(links)}]</span>`;
}
