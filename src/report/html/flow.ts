/** A finding about data as a chain of boxes: whose data it is, which segments it goes through, whom it reaches. */
import type { Finding } from "../../model/report.ts";
import { KIND_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { campaignList, segmentList, sourceList } from "./data.ts";
import { html, type Markup, prose } from "./markup.ts";
import { severityBadge } from "./severity.ts";

interface Stage {
  readonly label: string;
  readonly body: Markup;
}

export function flow(finding: Finding, contents: Contents): Markup {
  const stages = [
    ...stagesBefore(finding, contents),
    found(finding, contents),
    ...stagesAfter(finding, contents),
  ];
  return html`<li>
${stages.map(({ label, body }) => html`<div class="stage"><span class="label">${label}</span>${body}</div>\n`)}</li>
`;
}

function found({ subject, location, severity, message, data }: Finding, contents: Contents): Stage {
  const clues = data.clues ?? data.term;
  const why = html`<span class="why">${clues ?? prose(message)}</span>`;
  const body = html`${severityBadge(severity)} ${contents.link(subject, location.file)}${why}`;
  return { label: KIND_WORDS[subject.kind], body };
}

function stagesBefore({ subject, location }: Finding, contents: Contents): Stage[] {
  const score = contents.scoreOf(subject, location.file);
  if (score === undefined) return [];
  const { sources, segments } = contents.backgroundOf(score);
  const from = sources.length === 0 ? NO_SOURCE : sourceList(sources, contents);
  const through = subject.kind === "campaign" ? segments : [];
  return [
    { label: "Data from", body: from },
    ...(through.length > 0 ? [{ label: "Through", body: segmentList(through, contents) }] : []),
  ];
}

const NO_SOURCE = html`<span class="note">no data source is named</span>`;

function stagesAfter({ subject }: Finding, contents: Contents): Stage[] {
  if (subject.kind !== "segment" && subject.kind !== "data-source") return [];
  const campaigns = contents.campaignsBehind(subject);
  return [
    { label: "Reaches", body: campaigns.length === 0 ? NO_CAMPAIGN : campaignList(campaigns, contents) },
  ];
}

const NO_CAMPAIGN = html`<span class="note">no campaign in these files</span>`;
