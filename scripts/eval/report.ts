/** What an evaluation says, as lines of text. */
import type { Corpus } from "./corpora.ts";
import type { JudgedName, View } from "./evaluate.ts";
import { countsOf, f1, falseAlarms, precision, recall, type Share } from "./measure.ts";

/** @param shown how many names of each list to show at most */
export function linesFor(corpus: Corpus, views: readonly [View, ...View[]], shown: number): string[] {
  const [main] = views;
  const found = main.names.filter(isFound);
  return [
    corpus.file,
    `  ${corpus.caveat}`,
    "",
    ...views.flatMap((view) => figures(view).map((line) => `  ${line}`)),
    "",
    `  found by category: ${byCategory(found).join(", ") || "nothing"}`,
    ...list(
      "found, and the list says innocent",
      found.filter(({ sensitive }) => sensitive === false),
      shown,
    ),
    ...list(
      "not found, and the list says sensitive",
      main.names.filter((name) => name.sensitive === true && !isFound(name)),
      shown,
    ),
    ...list(
      "found",
      found.filter(({ sensitive }) => sensitive === undefined),
      shown,
    ),
    "",
  ];
}

/** A list without innocent names has no precision, one without sensitive names nothing but false alarms. */
function figures({ label, names }: View): string[] {
  const judged = names.flatMap((name) =>
    name.sensitive === undefined ? [] : [{ sensitive: name.sensitive, found: isFound(name) }],
  );
  const head = `${label.padEnd(22)} ${String(names.length).padStart(5)} names`;
  if (judged.length === 0) return [`${head}, ${names.filter(isFound).length} found`];
  const counts = countsOf(judged);
  const sensitive = counts.truePositives + counts.falseNegatives;
  const shares = [
    ...(sensitive > 0 && sensitive < judged.length ? [`precision ${figure(precision(counts))}`] : []),
    ...(sensitive > 0 ? [`recall ${figure(recall(counts))}`] : []),
    ...(sensitive > 0 && sensitive < judged.length ? [`F1 ${figure(f1(counts))}`] : []),
    ...(sensitive === 0 ? [`false alarms ${figure(falseAlarms(counts))}`] : []),
  ];
  return [`${head}, ${sensitive} sensitive: ${shares.join("  ")}`];
}

function figure({ value, low, high }: Share): string {
  const shown = value === undefined ? "–" : value.toFixed(3);
  return `${shown} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** The most frequent category first. */
function byCategory(found: readonly JudgedName[]): string[] {
  const counts = new Map<string, { all: number; right: number }>();
  for (const { verdict, sensitive } of found) {
    for (const category of verdict.categories) {
      const { all, right } = counts.get(category) ?? { all: 0, right: 0 };
      counts.set(category, { all: all + 1, right: right + Number(sensitive === true) });
    }
  }
  const labelled = found.some(({ sensitive }) => sensitive !== undefined);
  return [...counts]
    .sort(([a, x], [b, y]) => y.all - x.all || (a < b ? -1 : 1))
    .map(([category, { all, right }]) => `${category} ${all}${labelled ? ` (${right} right)` : ""}`);
}

function list(title: string, names: readonly JudgedName[], shown: number): string[] {
  if (names.length === 0) return [];
  const rest = names.length - shown;
  return [
    "",
    `  ${title}: ${names.length}`,
    ...names
      .slice(0, shown)
      .map((name) => `    ${name.text}${name.disputed ? "  [disputed]" : ""}${clues(name)}`),
    ...(rest > 0 ? [`    … ${rest} more (--all shows them)`] : []),
  ];
}

function clues({ verdict }: JudgedName): string {
  const words = verdict.matches.map(({ text, category, strength }) => `“${text}” ${category} ${strength}`);
  return words.length === 0 ? "" : `  ← ${words.join(", ")}`;
}

function isFound({ verdict }: JudgedName): boolean {
  return verdict.categories.length > 0;
}
