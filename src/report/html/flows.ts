/** Which data flows to which campaign: first what is sensitive about it, then everything, campaign by campaign. */
import { type Finding, type Score, stands } from "../../model/report.ts";
import { worstFirst } from "../standing.ts";
import type { Contents } from "./contents.ts";
import { dataList, segmentList, sourceList } from "./data.ts";
import { filterData } from "./filters.ts";
import { familyOf } from "./finding.ts";
import { flow } from "./flow.ts";
import { html, type Markup, prose } from "./markup.ts";

/** Flows of one rule that are shown; the others are folded. */
const MOST_FLOWS = 5;

/** Families of rules that are about the data itself. */
const ABOUT_DATA: ReadonlySet<string> = new Set(["sensitive", "data", "location"]);

export function* flows(contents: Contents): Iterable<Markup> {
  const findings = worstFirst(contents.report.findings).filter(
    (finding) => stands(finding) && ABOUT_DATA.has(familyOf(finding.ruleId)),
  );
  if (findings.length === 0) yield html`<p>No finding is about the data itself.</p>\n`;
  for (const ruleId of new Set(findings.map((finding) => finding.ruleId))) {
    const ofRule = findings.filter((finding) => finding.ruleId === ruleId);
    yield sensitive(ruleId, ofRule, contents);
  }
  if (contents.campaigns.length > 0) yield everything(contents);
}

function sensitive(ruleId: string, findings: readonly Finding[], contents: Contents): Markup {
  const { rules } = contents.report;
  const summary = Object.hasOwn(rules, ruleId) ? `${rules[ruleId]?.summary}. ` : "";
  const more = findings.slice(MOST_FLOWS);
  const folded = html`<details><summary>${more.length} more like it</summary>
${flowList(more, contents)}</details>
`;
  return html`<section class="sensitive">
<h3>${titleOf(ruleId)}</h3>
<p>${prose(summary + (findings[0]?.why ?? ""))}</p>
${flowList(findings.slice(0, MOST_FLOWS), contents)}${more.length > 0 ? folded : ""}</section>
`;
}

function flowList(findings: readonly Finding[], contents: Contents): Markup {
  return html`<ul class="flows">
${findings.map((finding) => flow(finding, contents))}</ul>
`;
}

/** `sensitive/financial-stress` → "Financial stress" */
function titleOf(ruleId: string): string {
  const words = ruleId.slice(ruleId.indexOf("/") + 1).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function everything(contents: Contents): Markup {
  return html`<details><summary>All data, campaign by campaign</summary>
<div class="wide" role="region" tabindex="0" aria-labelledby="all-data">
<table>
<caption id="all-data">The data campaigns pick people by, their own and that of their segments</caption>
<thead><tr><th scope="col">Campaign</th><th scope="col">Picks people by</th><th scope="col">From the segments</th><th scope="col">With data from</th></tr></thead>
<tbody>
${contents.campaigns.map((campaign) => row(campaign, contents))}</tbody>
</table>
</div>
</details>
`;
}

function row(campaign: Score, contents: Contents): Markup {
  const { data, segments, sources } = contents.backgroundOf(campaign);
  const cells = [dataList(data), segmentList(segments, contents), sourceList(sources, contents)];
  return html`<tr${filterData(campaign)}><th scope="row">${contents.link(campaign, campaign.file)}</th>${cells.map((cell) => html`<td>${cell.text === "" ? NOT_SAID : cell}</td>`)}</tr>
`;
}

const NOT_SAID = html`<span class="note">the files do not say</span>`;
