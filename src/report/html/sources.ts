/** The list of sources at the end, by the numbers they are cited with. */
import type { Report, SourceNote } from "../../model/report.ts";
import { html, linkTo, type Markup, NOTHING } from "./markup.ts";

const STATE: Readonly<Record<SourceNote["verified"], string>> = {
  yes: "",
  partial: " Read in part.",
  no: " Cited from memory: nobody of the project has read it yet.",
};

export function sourceSection({ sources }: Report): Markup {
  const notes = Object.values(sources);
  if (notes.length === 0) return NOTHING;
  return html`<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<ol class="sources">
${notes.map(({ title, url, verified }, index) => html`<li id="source-${index + 1}">${linkTo(url, title)}.${STATE[verified]}</li>\n`)}</ol>
</section>
`;
}
