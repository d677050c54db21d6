/** The list of sources at the end, by the numbers they are cited with. */
import type { Report, SourceNote } from "../../model/report.ts";
import { html, linkTo, type Markup } from "./markup.ts";

const STATE: Readonly<Record<SourceNote["verified"], string>> = {
  yes: "",
  partial: " Read in part.",
  no: " Cited from memory: nobody of the project has read it yet.",
};

export function* sources({ sources }: Report): Iterable<Markup> {
  yield html`<ol class="sources">
`;
  for (const [index, { title, url, verified }] of Object.values(sources).entries()) {
    yield html`<li id="source-${index + 1}">${linkTo(url, title)}.${STATE[verified]}</li>
`;
  }
  yield html`</ol>
`;
}
