/** What changed since an earlier revision, for people: scores, and what is new, fixed and unchanged. */
import { type Finding, type Report, type ScoreChange, stands } from "../model/report.ts";
import { titleOf } from "./pretty/findings.ts";
import { type Page, pageOf, paragraph } from "./pretty/page.ts";
import { verdictLines } from "./pretty/summary.ts";
import type { RenderOptions } from "./reporter.ts";
import { oneLine, visible, withoutCommands } from "./text.ts";
import { KIND_WORDS } from "./words.ts";

export function* changes(report: Report, options: RenderOptions): Iterable<string> {
  const page = pageOf(options);
  if (report.changes === undefined) {
    yield "Nothing to compare with: say since when, as in “creepcheck diff main campaigns/” or with --since.\n";
    yield text(["", ...verdictLines(report.verdict, page)]);
    return;
  }
  const { ref, commit, scores, fixed } = report.changes;
  const unchanged = report.findings.filter(({ baselined }) => baselined);
  yield text(paragraph(page, "", `Since ${oneLine(ref)} (${commit.slice(0, 10)})`, { text: page.bold }));
  yield* section("Scores", scores, (change) => scoreLine(change, page), page);
  yield* section("New", report.findings.filter(stands), (finding) => inFull(finding, page), page);
  yield* section("Fixed", fixed, (finding) => titleOf(finding, page), page);
  yield* section("Unchanged", unchanged, (finding) => titleOf(finding, page), page);
  if (scores.length + fixed.length === 0 && !report.findings.some(stands))
    yield text(["", "No score changed, and no finding came or went."]);
  yield text(["", ...verdictLines(report.verdict, page)]);
}

function* section<T>(
  title: string,
  items: readonly T[],
  lines: (item: T) => string[],
  page: Page,
): Iterable<string> {
  if (items.length === 0) return;
  yield text(["", page.bold(`${title} (${items.length})`)]);
  for (const item of items) yield text(lines(item));
}

function inFull(finding: Finding, page: Page): string[] {
  return [...titleOf(finding, page), ...paragraph(page, "    ", oneLine(finding.message))];
}

/** `  61 → 74  +13  Campaign “Basket ads”  paid/basket.yaml` */
function scoreLine({ kind, name, file, before, after }: ScoreChange, page: Page): string[] {
  const score = (value: number | null) => String(value ?? "–").padStart(3);
  const paint = (after ?? 0) > (before ?? 0) ? page.bad : page.good;
  const label = `  ${score(before)} →${score(after)}  ${difference(before, after).padStart(4)}  `;
  const subject = `${KIND_WORDS[kind]} “${oneLine(name)}”, ${visible(file)}`;
  return paragraph(page, label, subject, { label: paint });
}

function difference(before: number | null, after: number | null): string {
  if (before === null) return "new";
  if (after === null) return "gone";
  return after > before ? `+${after - before}` : `−${before - after}`;
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommands(line)}\n`).join("");
}
