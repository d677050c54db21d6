/** The table of scores, worst first; of a run with `--since` those that changed or have findings, with what they were. */
import type { Band, Changes, Score, ScoreChange, Severity } from "../../model/report.ts";
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

interface Scored extends SubjectGroup {
  readonly score: Score;
  /** How it changed since an earlier revision, where it did. */
  readonly change?: ScoreChange;
}

const SIGN: Readonly<Record<Band, string>> = {
  welcome: "🟢",
  fine: "🟢",
  uneasy: "🟡",
  creepy: "🔴",
  alarming: "🔴",
};

const COLUMNS: readonly Column[] = [
  { title: "", align: "---", cell: ({ kind, name }) => `${KIND_WORDS[kind]} “${escaped(name)}”` },
  { title: "Score", align: "---:", cell: scoreCell },
  { title: "of 100", align: "---", cell: ({ score: { band } }) => `${SIGN[band]} ${band}` },
  { title: "Findings", align: "---", cell: ({ findings }) => findingCounts(countsOf(findings)) || "none" },
  { title: "Could be", align: "---", cell: couldBe },
];

export function* scoreTable(groups: readonly SubjectGroup[], changes?: Changes): Iterable<string> {
  const scored = changes ? changed(groups, changes) : groups.filter(isScored);
  if (scored.length === 0) return;
  yield row(COLUMNS.map(({ title }) => title));
  yield row(COLUMNS.map(({ align }) => align));
  for (const group of scored.slice(0, MOST_ROWS)) yield row(COLUMNS.map(({ cell }) => cell(group)));
  const more = scored.length - MOST_ROWS;
  yield more > 0 ? `\nand ${more} more.\n\n` : "\n";
}

function isScored(group: SubjectGroup): group is Scored {
  return group.score !== undefined;
}

function changed(groups: readonly SubjectGroup[], { scores }: Changes): Scored[] {
  const changeOf = new Map(scores.map((change) => [keyOf(change), change]));
  return groups.filter(isScored).flatMap((group) => {
    const change = changeOf.get(keyOf(group.score));
    if (change) return [{ ...group, change }];
    return group.findings.length > 0 ? [group] : [];
  });
}

function keyOf({ kind, id, file }: Pick<Score, "kind" | "id" | "file">): string {
  return [kind, id, file].join("\0");
}

function scoreCell({ score: { score }, change }: Scored): string {
  if (change === undefined) return `**${score}**`;
  return change.before === null ? `new **${score}**` : `${change.before} → **${score}**`;
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
