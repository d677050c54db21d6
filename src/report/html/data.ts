/** The data people are picked by, and whose it is. */
import type { Score, SubjectRef, UsedData } from "../../model/report.ts";
import { DATA_WORDS, PARTY_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, joined, type Markup } from "./markup.ts";

/** Nobody reads more names than this in one place. */
const MOST_NAMED = 12;

export function dataList(data: readonly UsedData[]): Markup {
  return shortList(
    data,
    ({ kind, name }) => html`<code>${name}</code> <span class="note">(${DATA_WORDS[kind]})</span>`,
  );
}

export function segmentList(segments: readonly SubjectRef[], contents: Contents): Markup {
  return shortList(segments, (segment) => contents.link(segment));
}

export function sourceList(sources: readonly SubjectRef[], contents: Contents): Markup {
  return shortList(sources, (source) => withParty(source, contents));
}

export function campaignList(campaigns: readonly Score[], contents: Contents): Markup {
  return shortList(campaigns, (campaign) => contents.link(campaign, campaign.file));
}

/** "a, b, c and 20 more" */
function shortList<T>(items: readonly T[], draw: (item: T) => Markup): Markup {
  const more = items.length - MOST_NAMED;
  const list = joined(items.slice(0, MOST_NAMED).map(draw));
  return more > 0 ? html`${list} and ${more} more` : list;
}

/** “Household income append” (from somebody people never met, Postcode Insight Partners) */
function withParty(source: SubjectRef, contents: Contents): Markup {
  const { dataSources } = contents.report;
  const note = Object.hasOwn(dataSources, source.id) ? dataSources[source.id] : undefined;
  const said = [note?.party ? PARTY_WORDS[note.party] : "", note?.supplier ?? ""].filter(
    (part) => part !== "",
  );
  const link = contents.link(source);
  return said.length === 0 ? link : html`${link} <span class="note">(${said.join(", ")})</span>`;
}
