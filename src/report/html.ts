/** The report to be looked at in a browser: one file that loads nothing, and works without its script. */
import type { Report } from "../model/report.ts";
import { lineReader } from "./code-frame.ts";
import { changes } from "./html/changes.ts";
import { Contents } from "./html/contents.ts";
import { findings } from "./html/findings.ts";
import { flows } from "./html/flows.ts";
import { type Markup, html as markup } from "./html/markup.ts";
import { pageEnd, pageStart } from "./html/page.ts";
import { scores } from "./html/scores.ts";
import { sources } from "./html/sources.ts";
import { verdictOf } from "./html/verdict.ts";
import type { RenderOptions } from "./reporter.ts";

export function* html(report: Report, options: RenderOptions): Iterable<string> {
  for (const part of parts(report, options)) yield part.text;
}

interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether there is anything to say. */
  readonly isThere: boolean;
  /** Made when they are written: a report may be long. */
  readonly parts: () => Iterable<Markup>;
}

function* parts(report: Report, { source }: RenderOptions): Iterable<Markup> {
  const contents = new Contents(report);
  const { scores: scored, sources: cited, changes: changed, findings: found } = report;
  const sections: Section[] = [
    {
      id: "changes",
      title: `Since ${changed?.ref}`,
      isThere: changed !== undefined,
      parts: () => changes(contents),
    },
    { id: "scores", title: "Scores", isThere: scored.length > 0, parts: () => scores(contents) },
    {
      id: "data",
      title: "Where data goes",
      isThere: scored.length > 0,
      parts: () => flows(contents),
    },
    {
      id: "findings",
      title: "Findings and reasons",
      isThere: scored.length + found.length > 0,
      parts: () => findings(contents, lineReader(source)),
    },
    {
      id: "sources",
      title: "Sources",
      isThere: Object.keys(cited).length > 0,
      parts: () => sources(report),
    },
  ];
  const shown = sections.filter(({ isThere }) => isThere);
  yield pageStart(report, shown);
  yield verdictOf(report);
  for (const { id, title, parts } of shown) {
    yield markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
`;
    yield* parts();
    yield markup`</section>
`;
  }
  yield pageEnd(report);
}
