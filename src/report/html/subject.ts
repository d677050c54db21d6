/** A campaign, segment, data source or file with everything that is said of it. */
import type { Finding, Score } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { CHANNEL_WORDS, counted, KIND_WORDS, listed } from "../words.ts";
import { breakdown } from "./breakdown.ts";
import type { Contents } from "./contents.ts";
import { dataList, segmentList, sourceList } from "./data.ts";
import { filterData } from "./filters.ts";
import { findingDetails } from "./finding.ts";
import { html, type Markup, NOTHING, named } from "./markup.ts";
import { bandBadge } from "./severity.ts";

/** What is open when the page is. */
export interface Folding {
  finding(finding: Finding): boolean;
  score(score: Score): boolean;
}

export function subjectSection(
  group: SubjectGroup,
  index: number,
  linesOf: (file: string) => readonly string[],
  contents: Contents,
  folding: Folding,
): Markup {
  const { kind, name, file, score, findings, suppressed } = group;
  const title = kind === "file" ? html`File <code>${file}</code>` : html`${KIND_WORDS[kind]} ${named(name)}`;
  return html`<article class="subject" id="subject-${index + 1}"${filterData(score)}>
<h3>${title}</h3>
${kind === "file" ? "" : html`<p class="place"><code>${file}</code></p>\n`}${score ? scored(score, contents, folding.score(score)) : ""}${findings.map((finding) => findingDetails(finding, linesOf(finding.location.file), contents, folding.finding(finding)))}${suppressed > 0 ? html`<p class="note">${counted(suppressed, "suppressed finding")}.</p>\n` : ""}</article>
`;
}

function scored(score: Score, contents: Contents, open: boolean): Markup {
  return html`<p class="score"><strong>${score.score}</strong> of 100 ${bandBadge(score.band)}${before(score)}</p>
${meter(score)}${facts(score, contents)}${breakdown(score, contents, open)}`;
}

function before({ score, before }: Score): Markup {
  return before === undefined || before === score ? NOTHING : html` <span class="note">was ${before}</span>`;
}

/** The score, and as a line how far it could reach were everything known. */
function meter({ score, band, range }: Score): Markup {
  return html`<svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="${band}" width="${score}" height="8"/>${range.high > range.low ? html`<rect class="range" x="${range.low}" y="3" width="${range.high - range.low}" height="2"/>` : ""}</svg>
`;
}

function facts(score: Score, contents: Contents): Markup {
  const { channels, regions } = score.reach;
  const { segments, sources, data } = contents.backgroundOf(score);
  const known = [
    { label: "Owner", text: html`${score.owner ?? ""}` },
    { label: "Reaches people by", text: html`${listed(channels.map((channel) => CHANNEL_WORDS[channel]))}` },
    { label: "In", text: html`${listed(regions)}` },
    { label: "Picks them by", text: dataList(data) },
    { label: "From the segments", text: segmentList(segments, contents) },
    { label: "With data from", text: sourceList(sources, contents) },
  ].filter(({ text }) => text.text !== "");
  return known.length === 0
    ? NOTHING
    : html`<dl class="facts">
${known.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>\n`)}</dl>
`;
}
