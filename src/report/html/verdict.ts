/** The top of the page: whether it passes, why, and what it comes to. */
import type { Report } from "../../model/report.ts";
import { notJudged, outcome, scoreLine, setAside } from "../summary-words.ts";
import { counted, passedBecause } from "../words.ts";
import { html, type Markup, NOTHING, prose } from "./markup.ts";

/** Every campaign above the limit is a reason of its own. */
const MOST_REASONS = 10;

export function verdictOf(report: Report): Markup {
  const { verdict, summary } = report;
  const notes = [scoreLine(report), setAside(report), notJudged(report.scores), ...report.assumptions];
  return html`<section class="verdict ${verdict.passed ? "passed" : "failed"}" aria-labelledby="verdict">
<h1 id="verdict"><span class="sign" aria-hidden="true">${verdict.passed ? "✓" : "✕"}</span> ${headline(report)}</h1>
${reasons(report)}<p class="outcome">${outcome(summary)}</p>
${notes.filter((note) => note !== "").map((note) => html`<p>${prose(note)}</p>\n`)}</section>
`;
}

function headline({ verdict }: Report): string {
  if (verdict.passed) return `Passed: ${passedBecause(verdict)}`;
  const [only, ...others] = verdict.reasons;
  return only !== undefined && others.length === 0 ? `Failed: ${only}` : "Failed";
}

function reasons({ verdict: { passed, reasons } }: Report): Markup {
  if (passed || reasons.length < 2) return NOTHING;
  const shown = reasons.slice(0, MOST_REASONS);
  const more = reasons.length - shown.length;
  return html`<ul class="reasons">
${shown.map((reason) => html`<li>${reason}</li>\n`)}${more > 0 ? html`<li>and ${counted(more, "more reason")}</li>\n` : ""}</ul>
`;
}
