/** Which data flows to which campaign: first what is sensitive about it, then everything, campaign by campaign. */
import { type Finding, type Score, stands } from "../../model/report.ts";
import { KIND_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { dataList, segmentList, sourceList } from "./data.ts";
import { filterData } from "./filters.ts";
import { familyOf } from "./finding.ts";
import { html, joined, type Markup, prose } from "./markup.ts";
import { severityBadge } from "./severity.ts";

const NO_SOURCE = html`<span class="note">no data source is named</span>`;

/** A segment may be used by all campaigns; nobody reads all their names. */
const MOST_NAMED = 6;

/** Flows of one rule that are shown; the others are folded. */
const MOST_FLOWS = 5;

/** Families of rules that are about the data itself. */
const ABOUT_DATA: ReadonlySet<string> = new Set(["sensitive", "data", "location"]);

export function* flows(contents: Contents): Iterable<Markup> {
  const findings = contents.report.findings.filter(
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
  const summary = contents.report.rules[ruleId]?.summary ?? "";
  const more = findings.length - MOST_FLOWS;
  return html`<section class="sensitive">
<h3>${titleOf(ruleId)}</h3>
${summary === "" ? "" : html`<p>${prose(summary)}.</p>\n`}${flowList(findings.slice(0, MOST_FLOWS), contents)}${
  more > 0
    ? html`<details><summary>${more} more like it</summary>
${flowList(findings.slice(MOST_FLOWS), contents)}</details>
`
    : ""
}</section>
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

/** Whose data, what it is read from, and whom it reaches: three boxes, an arrow between them. */
function flow(finding: Finding, contents: Contents): Markup {
  const { subject, location, severity, message, data } = finding;
  const sources = sourcesBehind(finding, contents);
  const campaigns = subject.kind === "campaign" ? [] : contents.campaignsBehind(subject);
  const clues = data.clues ?? data.term ?? "";
  return html`<li>
${
  subject.kind === "data-source"
    ? ""
    : html`<div class="stage"><span class="label">Data from</span>${sources ?? NO_SOURCE}</div>
`
}<div class="stage"><span class="label">${KIND_WORDS[subject.kind]}</span>${severityBadge(severity)} ${contents.link(subject, location.file)}<span class="why">${clues === "" ? prose(message) : clues}</span></div>
${subject.kind === "campaign" ? "" : html`<div class="stage"><span class="label">Reaches</span>${reached(campaigns, contents)}</div>\n`}</li>
`;
}

function sourcesBehind({ subject, location }: Finding, contents: Contents): Markup | undefined {
  const score = contents.scoreOf(subject, location.file);
  const sources = score ? contents.backgroundOf(score).sources : [];
  return sources.length === 0 ? undefined : sourceList(sources, contents);
}

function reached(campaigns: readonly Score[], contents: Contents): Markup {
  if (campaigns.length === 0) return html`<span class="note">no campaign in these files</span>`;
  const links = campaigns.slice(0, MOST_NAMED).map((campaign) => contents.link(campaign, campaign.file));
  const more = campaigns.length - links.length;
  return html`${joined(links)}${more > 0 ? html` and ${more} more` : ""}`;
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
