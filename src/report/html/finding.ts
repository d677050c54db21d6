/** A finding, folded: what was found is to be seen, the rest when somebody opens it. */
import type { Finding } from "../../model/report.ts";
import { codeFrame, type FrameLine } from "../code-frame.ts";
import { remarksOn } from "../remarks.ts";
import { titleOfSource } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, joined, type Markup, NOTHING, prose, verbatim } from "./markup.ts";
import { severityBadge } from "./severity.ts";

/** Characters of a line of code; the page breaks what is still too long for it. */
const FRAME_WIDTH = 100;

/** `frequency/missing-cap` is of the family `frequency`. */
export function familyOf(ruleId: string): string {
  return ruleId.slice(0, Math.max(0, ruleId.indexOf("/"))) || ruleId;
}

export function findingDetails(
  finding: Finding,
  lines: readonly string[],
  contents: Contents,
  open: boolean,
): Markup {
  const { severity, message, ruleId, confidence, location } = finding;
  const sure = confidence === "high" ? "" : html`, ${confidence} confidence`;
  return html`<details class="finding ${severity}" data-family="${familyOf(ruleId)}" data-severity="${severity}"${open ? html` open` : ""}>
<summary>${severityBadge(severity)} <h4>${prose(message)}</h4></summary>
<p class="place"><code>${location.file}:${location.line}:${location.column}</code> · <code>${ruleId}</code>${sure}</p>
${frame(codeFrame(lines, location, FRAME_WIDTH))}<dl>
${remarks(finding, contents).map(({ label, text }) => html`<dt>${label}</dt><dd>${text}</dd>\n`)}</dl>
</details>
`;
}

function frame(lines: readonly FrameLine[]): Markup {
  if (lines.length === 0) return NOTHING;
  return html`<pre class="frame"><code>${lines.map(frameLine)}</code></pre>
`;
}

function frameLine({ number, text, marked }: FrameLine): Markup {
  const [start, end] = marked ?? [0, 0];
  const code = marked
    ? html`${verbatim(text.slice(0, start))}<mark>${verbatim(text.slice(start, end))}</mark>${verbatim(text.slice(end))}`
    : verbatim(text);
  return html`<span class="line"><span class="number">${number}</span><span>${code}\n</span></span>`;
}

const SAFETY_NOTE = { safe: "", unsafe: " (needs your decision)" };

function remarks(finding: Finding, contents: Contents): { label: string; text: Markup }[] {
  const { fix, related, sources } = finding;
  const said = remarksOn(finding, contents.report.sources).filter(({ label }) => label !== "Sources");
  const cites = sources.map((key) => cited(key, contents));
  return [
    ...related.map((at) => ({
      label: "See",
      text: html`<code>${at.file}:${at.line}</code> ${prose(at.message)}`,
    })),
    ...said.map(({ label, text }) => ({ label, text: prose(text) })),
    ...(fix ? [{ label: "Fix", text: prose(fix.title + SAFETY_NOTE[fix.safety]) }] : []),
    ...(cites.length > 0 ? [{ label: "Sources", text: joined(cites, html`; `) }] : []),
  ];
}

function cited(key: string, contents: Contents): Markup {
  const number = contents.numberOf(key);
  const title = titleOfSource(key, contents.report.sources);
  return number === undefined ? html`${title}` : html`<a href="#source-${number}">${title}</a>`;
}
