/** The head of a subject: what it is called, how it scores, and why. */
import type { Contribution, Score } from "../../model/report.ts";
import { signed, summarisedReasons } from "../score-words.ts";
import type { SubjectGroup } from "../subjects.ts";
import { displayWidth, oneLine, visible } from "../text.ts";
import { KIND_WORDS, notAssessableOf } from "../words.ts";
import { type Page, paragraph } from "./page.ts";

export function subjectHead({ kind, name, file, score }: SubjectGroup, page: Page): string[] {
  return [
    ...title(KIND_WORDS[kind], kind === "file" ? "" : oneLine(name), visible(file), page),
    ...(score ? scoreLines(score, page) : []),
    "",
  ];
}

/** Name to the left, file to the right, a rule between them; below each other where they need the room. */
function title(kind: string, name: string, file: string, page: Page): string[] {
  const start = name === "" ? `${kind} ` : `${kind} “${name}” `;
  const rule = page.width - displayWidth(start) - displayWidth(file) - 1;
  if (rule >= 3) {
    const left = name === "" ? kind : `${kind} ${page.bold(`“${name}”`)}`;
    return [`${left} ${page.faint(`${"─".repeat(rule)} ${file}`)}`];
  }
  return [...paragraph(page, "", start.trim(), { text: page.bold }), `  ${page.faint(file)}`];
}

const CELLS = 20;

function scoreLines(score: Score, page: Page): string[] {
  const paint = page.band[score.band];
  const filled = Math.max(0, Math.min(CELLS, Math.round((score.score / 100) * CELLS)));
  const bar = paint("█".repeat(filled)) + page.faint("░".repeat(CELLS - filled));
  return [
    `  ${bar}  ${paint(`${score.score} of 100, ${score.band}`)}`,
    ...reasons(score.contributions, page),
    ...notAssessable(score, page),
  ];
}

function reasons(contributions: readonly Contribution[], page: Page): string[] {
  const shown = summarisedReasons(contributions).map((reason) => ({
    ...reason,
    points: signed(reason.points),
  }));
  const column = Math.max(0, ...shown.map(({ points }) => points.length));
  return shown.flatMap(({ points, because }) =>
    paragraph(page, `  ${points.padStart(column)}  `, because, { label: page.faint }),
  );
}

function notAssessable(score: Score, page: Page): string[] {
  const text = notAssessableOf(score);
  return text === "" ? [] : paragraph(page, "  ", text, { text: page.faint });
}
