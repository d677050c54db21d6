/** The data people are picked by, and whose it is. */
import type { SubjectRef, UsedData } from "../../model/report.ts";
import { DATA_WORDS, PARTY_WORDS } from "../words.ts";
import type { Contents } from "./contents.ts";
import { html, joined, type Markup } from "./markup.ts";

export function dataList(data: readonly UsedData[]): Markup {
  return joined(
    data.map(({ kind, name }) => html`<code>${name}</code> <span class="note">(${DATA_WORDS[kind]})</span>`),
  );
}

export function segmentList(segments: readonly SubjectRef[], contents: Contents): Markup {
  return joined(segments.map((segment) => contents.link(segment)));
}

export function sourceList(sources: readonly SubjectRef[], contents: Contents): Markup {
  return joined(sources.map((source) => withParty(source, contents)));
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
