/** The scores of all campaigns: how they are spread, where they stand on the map, and what they are. */
import { scoreTable } from "./campaigns.ts";
import type { Contents } from "./contents.ts";
import { distribution } from "./distribution.ts";
import { map } from "./map.ts";
import { html, type Markup } from "./markup.ts";

export function* scores(contents: Contents): Iterable<Markup> {
  yield html`<div class="charts">
${distribution(contents)}${map(contents)}</div>
`;
  yield scoreTable(contents);
}
