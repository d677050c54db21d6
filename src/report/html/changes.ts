/** Of a run with `--since`: the scores that changed, and what is fixed. */
import type { Report, ScoreChange } from "../../model/report.ts";
import { KIND_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, type Markup, NOTHING } from "./markup.ts";

export function changesSection({ changes }: Report, contents: Contents): Markup {
  if (changes === undefined) return NOTHING;
  const { ref, scores, fixed } = changes;
  return html`<section aria-labelledby="changes">
<h2 id="changes">Since ${ref}</h2>
${scores.length === 0 ? html`<p>No score changed.</p>\n` : scoreChanges(scores, contents)}${
  fixed.length === 0
    ? ""
    : html`<details><summary>Fixed (${fixed.length})</summary>
<ul>
${fixed.map(({ message, ruleId }) => html`<li>${message} <code>${ruleId}</code></li>\n`)}</ul>
</details>
`
}</section>
`;
}

function scoreChanges(scores: readonly ScoreChange[], contents: Contents): Markup {
  return html`<table>
<caption>Scores that changed, the largest rise first</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead>
<tbody>
${scores.map((change) => row(change, contents))}</tbody>
</table>
`;
}

function row(change: ScoreChange, contents: Contents): Markup {
  const { kind, file, before, after } = change;
  return html`<tr><th scope="row">${KIND_WORDS[kind]} ${contents.link(change, file)}</th><td>${before ?? "new"}</td><td>${after ?? "gone"}</td></tr>
`;
}
