/** The findings, subject by subject, those with nothing to report folded together at the end. */
import { type Report, type Score, stands } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { quietLine } from "../summary-words.ts";
import type { Contents } from "./contents.ts";
import { filters } from "./filters.ts";
import { html, type Markup } from "./markup.ts";
import { type Folding, subjectSection } from "./subject.ts";

/** With more than this to be read, everything is folded. */
const MOST_OPEN = 20;

/** A piece for each subject. */
export function* findings(
  contents: Contents,
  linesOf: (file: string) => readonly string[],
): Iterable<Markup> {
  const folding = foldingOf(contents.report);
  const numbered = contents.groups.map((group, index) => ({ group, index }));
  const section = ({ group, index }: (typeof numbered)[number]) =>
    subjectSection(group, index, linesOf, contents, folding);
  yield filters(contents);
  const loud = numbered.filter(({ group }) => !isQuiet(group));
  for (const each of loud) yield section(each);

  const quiet = numbered.filter(({ group }) => isQuiet(group));
  if (quiet.length === 0) return;
  const line = quietLine(
    quiet.map(({ group }) => group),
    loud.length > 0,
  );
  yield html`<details class="quiet"><summary>${line} Their scores explained</summary>
`;
  for (const each of quiet) yield section(each);
  yield html`</details>
`;
}

function foldingOf({ findings, scores }: Report): Folding {
  const errors = findings.filter((finding) => stands(finding) && finding.severity === "error");
  const bad = scores.filter(isBad);
  return {
    finding: ({ severity }) => severity === "error" && errors.length <= MOST_OPEN,
    score: (score) => isBad(score) && bad.length <= MOST_OPEN,
  };
}

/** As at a terminal: without a finding, only what scores badly is worth a reader's time. */
function isQuiet({ findings, score }: SubjectGroup): boolean {
  return findings.length === 0 && !(score && isBad(score));
}

function isBad({ band }: Score): boolean {
  return band === "creepy" || band === "alarming";
}
