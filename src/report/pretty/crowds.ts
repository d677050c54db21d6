/** Files with very many segments, such as a data provider's list: the worst are shown, the others told together. */
import { SEVERITIES } from "../../model/report.ts";
import type { SubjectGroup } from "../subjects.ts";
import { visible } from "../text.ts";
import { counted, listed } from "../words.ts";
import { type Page, paragraph } from "./page.ts";

/** Segments of one file that are shown in full. Nobody reads the twenty-sixth at a terminal. */
const SHOWN = 25;

export class Crowds {
  readonly #shown = new Map<string, number>();
  readonly #others = new Map<string, SubjectGroup[]>();

  /** Whether the group is one too many of its file, and is told with others at the end. Groups come worst first. */
  takes(group: SubjectGroup): boolean {
    if (group.kind !== "segment") return false;
    const shown = this.#shown.get(group.file) ?? 0;
    this.#shown.set(group.file, shown + 1);
    if (shown < SHOWN) return false;
    const others = this.#others.get(group.file);
    if (others) others.push(group);
    else this.#others.set(group.file, [group]);
    return true;
  }

  lines(page: Page): string[] {
    return [...this.#others].flatMap(([file, groups]) => [
      ...paragraph(page, "", `${counted(groups.length, "more segment")} in ${visible(file)}`, {
        text: page.bold,
      }),
      ...paragraph(page, "  ", told(groups)),
      "",
    ]);
  }
}

function told(groups: readonly SubjectGroup[]): string {
  const findings = groups.flatMap((group) => group.findings);
  const kinds = SEVERITIES.flatMap((severity) =>
    [...countsOf(findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId))]
      .sort(([, a], [, b]) => b - a)
      .map(([rule, count]) => `${count} × ${visible(rule)} (${severity})`),
  );
  const alone = groups.filter((group) => group.findings.length === 0).length;
  const scored = alone > 0 ? [`${alone} without a finding that score badly`] : [];
  const advice = findings.length > 0 ? " `-f compact` lists the findings one by one." : "";
  return `${listed([...kinds, ...scored])}.${advice}`;
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
