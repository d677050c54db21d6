/** The findings of one subject. What several of them have in common is said once, after the last. */
import type { Finding, Report } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { displayWidth, oneLine, visible } from "../text.ts";
import { counted, titleOfSource } from "../words.ts";
import { drawnFrame } from "./frame.ts";
import { type Page, type Paint, paragraph } from "./page.ts";

type LinesOf = (file: string) => readonly string[];

/** So many findings of one rule are shown in full; of the others only where and what. */
const FULL_FINDINGS = 3;

/** @param said the reasons and sources that were already given: each is read once a report */
export function groupFindings(
  { findings, suppressed }: SubjectGroup,
  sources: Report["sources"],
  linesOf: LinesOf,
  page: Page,
  said: Set<string>,
): string[] {
  const lines = runsOfSameRule(findings).flatMap((run) => [
    ...eachOf(run, linesOf, page),
    ...commonTo(run, said, sources, page),
    "",
  ]);
  if (suppressed > 0) lines.push(page.faint(`  ${counted(suppressed, "suppressed finding")}.`), "");
  return lines;
}

/** One or more findings of one rule, equally grave and for the same reason. */
type Run = [Finding, ...Finding[]];

function runsOfSameRule(findings: readonly Finding[]): Run[] {
  const runs: Run[] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    if (run && sameRule(run[0], finding)) run.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

function sameRule(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.severity === b.severity && a.why === b.why;
}

interface Remark {
  readonly label: string;
  /** Empty when there is nothing to say. */
  of(finding: Finding): string;
}

/** Said after each finding, or after the run when all its findings have it alike. */
const REMARKS: readonly Remark[] = [
  { label: "instead:  ", of: ({ advice }) => advice },
  { label: "fix available: ", of: ({ fix }) => (fix ? fix.title + SAFETY_NOTE[fix.safety] : "") },
];

const SAFETY_NOTE = { safe: " (--fix)", unsafe: " (--fix-unsafe: it needs your decision)" };

function eachOf(run: Run, linesOf: LinesOf, page: Page): string[] {
  const own = REMARKS.filter((remark) => !allAlike(run, remark));
  return run.flatMap((finding, index) => [
    ...(index > 0 && index <= FULL_FINDINGS ? [""] : []),
    ...titleOf(finding, page),
    ...paragraph(page, "  ", oneLine(finding.message), { text: page.bold }),
    ...(index < FULL_FINDINGS ? drawnFrame(finding, linesOf(finding.location.file), page) : []),
    ...related(finding, page),
    ...own.flatMap(({ label, of }) => labelled(label, of(finding), page)),
  ]);
}

function commonTo(run: Run, said: Set<string>, sources: Report["sources"], page: Page): string[] {
  const [first] = run;
  const shared = REMARKS.filter((remark) => allAlike(run, remark));
  const once = (key: string, lines: string[]) => {
    if (said.has(key)) return [];
    said.add(key);
    return lines;
  };
  return [
    ...once(first.why, labelled("why:      ", first.why, page)),
    ...shared.flatMap(({ label, of }) => labelled(label, of(first), page)),
    ...once(`${first.ruleId} ${first.sources.join(" ")}`, citations(run, sources, page)),
  ];
}

function allAlike(run: Run, { of }: Remark): boolean {
  const expected = of(run[0]);
  return run.every((finding) => of(finding) === expected);
}

/** On one line, or with the place below where the line is too short for it. */
export function titleOf({ severity, ruleId, confidence, location }: Finding, page: Page): string[] {
  const rule = visible(ruleId) + (confidence === "high" ? "" : `  (${confidence} confidence)`);
  const place = `${visible(location.file)}:${location.line}:${location.column}`;
  const start = `  ${page.severity[severity](severity)}  ${rule}`;
  const fits = displayWidth(`  ${severity}  ${rule}  ${place}`) <= page.width;
  return fits ? [`${start}  ${page.faint(place)}`] : [start, `  ${page.faint(place)}`];
}

function related(finding: Finding, page: Page): string[] {
  return finding.related.flatMap(({ file, line, message }) =>
    paragraph(page, "  see ", `${visible(file)}:${line}: ${oneLine(message)}`, { label: page.faint }),
  );
}

function citations(run: Run, sources: Report["sources"], page: Page): string[] {
  const keys = [...new Set(run.flatMap((finding) => finding.sources))];
  const titles = keys.map((key) => titleOfSource(key, sources)).join("; ");
  return labelled("sources:  ", titles, page, page.faint);
}

function labelled(label: string, text: string, page: Page, paint: Paint = (line) => line): string[] {
  const line = oneLine(text);
  return line === "" ? [] : paragraph(page, `  ${label}`, line, { label: page.faint, text: paint });
}
