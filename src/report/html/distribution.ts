/** How the scores are spread: a table whose rows are drawn as bars. */
import type { Score } from "../../model/report.ts";
import { counted, KIND_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, type Markup } from "./markup.ts";

/** Points that share a bar. */
const STEP = 10;

export function distribution({ report, campaigns }: Contents): Markup {
  const scores = campaigns.length > 0 ? campaigns : report.scores;
  const word = KIND_WORDS[campaigns.length > 0 ? "campaign" : "segment"];
  const bars = Array.from({ length: 100 / STEP }, (_, index) =>
    scores.filter((score) => barOf(score) === index),
  );
  const most = Math.max(...bars.map(({ length }) => length), 1);
  return html`<table class="distribution">
<caption>How the scores of ${counted(scores.length, word.toLowerCase())} are spread</caption>
<thead><tr><th scope="col">Score</th><th scope="col">${word}s</th></tr></thead>
<tbody>
${bars.map((bar, index) => row(bar, index, most))}</tbody>
</table>
`;
}

/** 100 stands with the nineties. */
function barOf({ score }: Score): number {
  return Math.min(Math.floor(score / STEP), 100 / STEP - 1);
}

function row(bar: readonly Score[], index: number, most: number): Markup {
  const from = index * STEP;
  const to = index === 100 / STEP - 1 ? 100 : from + STEP - 1;
  const drawn = bar[0]
    ? html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${bar[0].band}" width="${(bar.length / most) * 100}" height="10"/></svg>`
    : "";
  return html`<tr><th scope="row">${from}–${to}</th><td><span class="barred"><span class="count">${bar.length}</span>${drawn}</span></td></tr>
`;
}
