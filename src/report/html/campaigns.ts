/** Everything that has a score, in one table, worst first. */
import type { SubjectGroup } from "../subjects.ts";
import { findingCounts, KIND_WORDS, listed } from "../words.ts";
import type { Contents } from "./contents.ts";
import { filterData } from "./filters.ts";
import { html, type Markup, NOTHING, named } from "./markup.ts";
import { bandBadge, severityCounts } from "./severity.ts";

/** With more rows than this the table is folded. */
const MOST_ROWS = 20;

export function scoreTable({ groups }: Contents): Markup {
  const rows = groups.map(row);
  const count = groups.filter(({ score }) => score).length;
  if (count === 0) return NOTHING;
  return html`<details class="all"${count > MOST_ROWS ? "" : html` open`}><summary>All scores, worst first (${count})</summary>
<div class="wide" role="region" tabindex="0" aria-labelledby="all-scores">
<table>
<caption id="all-scores" class="unseen">All campaigns and segments by score</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Score</th><th scope="col">Findings</th><th scope="col">Owner</th><th scope="col">Region</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</details>
`;
}

function row(group: SubjectGroup, index: number): Markup {
  const { kind, name, score } = group;
  if (score === undefined) return NOTHING;
  const { range, notAssessable } = score;
  const couldBe =
    notAssessable.length === 0 || range.low === range.high
      ? ""
      : html` <span class="note">could be ${range.low} to ${range.high}</span>`;
  return html`<tr${filterData(score)}><th scope="row"><a href="#subject-${index + 1}">${KIND_WORDS[kind]} ${named(name)}</a></th><td class="points"><strong>${score.score}</strong> ${bandBadge(score.band)}${couldBe}</td><td>${findingCounts(severityCounts(group)) || "none"}</td><td>${score.owner ?? NOT_SAID}</td><td>${listed(score.reach.regions) || NOT_SAID}</td></tr>
`;
}

const NOT_SAID = html`<span class="note not-said">not said</span>`;
