/** The head of a subject: what it is called, how it scores, and why. */
import type { Contribution, Score } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { displayWidth, oneLine, visible } from "../text.ts";
import { FACET_WORDS, KIND_WORDS } from "../words.ts";
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
const REASONS = 3;

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

/** The largest reasons, and the rest as one number, so that what is printed adds up to the score. */
function reasons(contributions: readonly Contribution[], page: Page): string[] {
  const ranked = contributions
    .filter(({ source, points }) => source !== "baseline" && points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const named = ranked.slice(0, REASONS);
  const rest = contributions.filter((contribution) => !named.includes(contribution));
  const lines = named.map(({ points, because }) => ({ points, because: oneLine(because) }));
  if (rest.length > 0) lines.push({ points: total(rest), because: restInWords(rest) });

  const shown = lines.map((line) => ({ ...line, points: signed(line.points) }));
  const column = Math.max(0, ...shown.map(({ points }) => points.length));
  return shown.flatMap(({ points, because }) =>
    paragraph(page, `  ${points.padStart(column)}  `, because, { label: page.faint }),
  );
}

function restInWords(rest: readonly Contribution[]): string {
  const smaller = rest.filter(({ source }) => source !== "baseline");
  const baseline = rest.find(({ source }) => source === "baseline");
  const start = baseline ? oneLine(baseline.because) : "";
  if (smaller.length === 0) return start;
  const others = smaller.length === 1 ? "1 smaller reason" : `${smaller.length} smaller reasons`;
  return start === "" ? others : `${start}; ${others}`;
}

function total(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { points }) => sum + points, 0);
}

/** With a sign: "+12", "−3". */
function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points)}`;
}

function notAssessable(score: Score, page: Page): string[] {
  if (score.notAssessable.length === 0) return [];
  const facets = score.notAssessable.map((facet) => FACET_WORDS[facet]).join(", ");
  const { low, high } = score.range;
  const couldBe = low === high ? "" : ` Were it known, the score could be ${low} to ${high}.`;
  return paragraph(page, "  ", `Not assessable from this file: ${facets}.${couldBe}`, { text: page.faint });
}
