/** The table of scores, worst first. */
import type { Band, Severity } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { findingCounts, KIND_WORDS } from "../words.ts";
import { escaped } from "./escape.ts";

/** More are no table that anybody reads in a comment. */
const MOST_ROWS = 25;

interface Column {
  readonly title: string;
  /** The row below the title that says which side its cells stand on. */
  readonly align: "---" | "---:";
  cell(group: Scored): string;
}

type Scored = SubjectGroup & { readonly score: NonNullable<SubjectGroup["score"]> };

const SIGN: Readonly<Record<Band, string>> = {
  welcome: "🟢",
  fine: "🟢",
  uneasy: "🟡",
  creepy: "🔴",
  alarming: "🔴",
};

const COLUMNS: readonly Column[] = [
  { title: "", align: "---", cell: ({ kind, name }) => `${KIND_WORDS[kind]} “${escaped(name)}”` },
  { title: "Score", align: "---:", cell: ({ score }) => `**${score.score}**` },
  { title: "of 100", align: "---", cell: ({ score: { band } }) => `${SIGN[band]} ${band}` },
  { title: "Findings", align: "---", cell: ({ findings }) => findingCounts(countsOf(findings)) || "none" },
  { title: "Could be", align: "---", cell: couldBe },
];

export function* scoreTable(groups: readonly SubjectGroup[]): Iterable<string> {
  const scored = groups.filter((group): group is Scored => group.score !== undefined);
  if (scored.length === 0) return;
  yield row(COLUMNS.map(({ title }) => title));
  yield row(COLUMNS.map(({ align }) => align));
  for (const group of scored.slice(0, MOST_ROWS)) yield row(COLUMNS.map(({ cell }) => cell(group)));
  const more = scored.length - MOST_ROWS;
  yield more > 0 ? `\nand ${more} more, none of a kind listed above with a higher score.\n\n` : "\n";
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function couldBe({ score: { range, notAssessable } }: Scored): string {
  return notAssessable.length === 0 || range.low === range.high ? "" : `${range.low} to ${range.high}`;
}

function countsOf(findings: SubjectGroup["findings"]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
