/** What tools that mark lines are told: everything that stands, the scores above the limit among it. */
import { type Finding, type Report, type RuleNote, type Score, SEVERITIES, stands } from "../model/report.ts";
import { signed, summarisedReasons } from "./score-words.ts";
import { oneLine } from "./text.ts";

/** Not a rule of the catalogue: it goes with the limit that was set. */
const ABOVE_LIMIT = "score/above-limit";

const ABOVE_LIMIT_NOTE: RuleNote = { summary: "A campaign scores above the limit", severity: "error" };

/** Notes on all rules that `standing` and `aboveLimit` speak of. */
export function notesWithLimit(rules: Report["rules"]): Report["rules"] {
  return { ...rules, [ABOVE_LIMIT]: ABOVE_LIMIT_NOTE };
}

/** In the order of the report, after the scores above the limit. */
export function standing(report: Report): Finding[] {
  return [...aboveLimit(report), ...report.findings.filter(stands)];
}

/** A score has no line of its own: as a finding it stands on the first of its file. */
export function aboveLimit({ scores, verdict }: Report): Finding[] {
  const failing = new Set(verdict.aboveLimit.map(keyOf));
  return scores
    .filter((score) => score.kind === "campaign" && failing.has(keyOf(score)))
    .map((score) => asFinding(score, verdict.maxScore ?? 0));
}

function keyOf({ id, file }: Pick<Score, "id" | "file">): string {
  return `${id}\0${file}`;
}

/** For places that show only so many. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Whether a finding that stands makes the run fail. */
export function failsTheRun({ severity, ruleId }: Finding, { failOn }: Report["verdict"]): boolean {
  if (ruleId === ABOVE_LIMIT) return true;
  return failOn !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

function asFinding(score: Score, limit: number): Finding {
  const { kind, id, name, file } = score;
  const reasons = summarisedReasons(score.contributions)
    .map(({ points, because }) => `${signed(points)} ${because}`)
    .join("; ");
  return {
    ruleId: ABOVE_LIMIT,
    severity: "error",
    confidence: "high",
    message: `“${oneLine(name)}” scores ${score.score}, above the limit of ${limit}`,
    why: "A score is roughly how many people in 100 would call it creepy.",
    advice: `Change what adds most: ${reasons}`,
    subject: { kind, id, name },
    location: { file, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: "" },
    related: [],
    data: { score: String(score.score), limit: String(limit) },
    sources: [],
    fingerprint: JSON.stringify([ABOVE_LIMIT, kind, id, file]),
  };
}
