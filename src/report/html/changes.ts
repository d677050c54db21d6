/** Of a run with `--since`: the scores that changed, and what is fixed. */
import type { ScoreChange } from "../../model/report.ts";
import { KIND_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, type Markup, prose } from "./markup.ts";

export function* changes(contents: Contents): Iterable<Markup> {
  const { scores, fixed } = contents.report.changes ?? { scores: [], fixed: [] };
  yield scores.length === 0 ? html`<p>No score changed.</p>\n` : scoreChanges(scores, contents);
  if (fixed.length > 0) {
    yield html`<details><summary>Fixed (${fixed.length})</summary>
<ul>
${fixed.map(({ message, ruleId }) => html`<li>${prose(message)} <code>${ruleId}</code></li>\n`)}</ul>
</details>
`;
  }
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
