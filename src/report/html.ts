/** The report to be looked at in a browser: one file that loads nothing, and works without its script. */
import type { Report } from "../model/report.ts";
import { lineReader } from "./code-frame.ts";
import { scoreTable } from "./html/campaigns.ts";
import { changesSection } from "./html/changes.ts";
import { Contents } from "./html/contents.ts";
import { distribution } from "./html/distribution.ts";
import { findings } from "./html/findings.ts";
import { flows } from "./html/flows.ts";
import { map } from "./html/map.ts";
import { type Markup, html as markup, NOTHING } from "./html/markup.ts";
import { pageEnd, pageStart } from "./html/page.ts";
import { sourceSection } from "./html/sources.ts";
import { verdictOf } from "./html/verdict.ts";
import type { RenderOptions } from "./reporter.ts";

export function* html(report: Report, options: RenderOptions): Iterable<string> {
  for (const part of parts(report, options)) yield part.text;
}

function* parts(report: Report, { source }: RenderOptions): Iterable<Markup> {
  const contents = new Contents(report);
  yield pageStart(report);
  yield verdictOf(report);
  yield changesSection(report, contents);
  yield scoresSection(contents);
  yield* flows(contents);
  yield* findings(contents, lineReader(source));
  yield sourceSection(report);
  yield pageEnd(report);
}

function scoresSection(contents: Contents): Markup {
  if (contents.report.scores.length === 0) return NOTHING;
  return markup`<section aria-labelledby="scores">
<h2 id="scores">Scores</h2>
<div class="charts">
${distribution(contents)}${map(contents)}</div>
${scoreTable(contents)}</section>
`;
}
