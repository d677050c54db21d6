/** Makes the fixes that a report proposes, in memory. */
import { applyFixes } from "./fix/index.ts";
import { lintProject, type Standards } from "./lint.ts";
import { type Finding, groupBy, type Report, stands } from "./model/index.ts";
import type { ReadProject } from "./read-project.ts";

/** A file that changes; both texts are without a byte-order mark. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export interface FixedProject {
  /** What is there and what is found after the fixes. */
  readonly read: ReadProject;
  readonly report: Report;
  readonly files: readonly FixedFile[];
}

/** Two rules that undo each other's fixes must not go on for ever. */
const MOST_ROUNDS = 10;

/**
 * Fixes that touch each other are made one after the other, with a look at the new text in between, until none is
 * left. A file that does not parse keeps every letter.
 *
 * @param readWith reads the project with these texts in place of what the files hold
 * @param isWanted which of the findings that stand to fix
 */
export async function fixProject(
  readWith: (texts: ReadonlyMap<string, string>) => Promise<ReadProject>,
  standards: Standards,
  isWanted: (finding: Finding) => boolean,
): Promise<FixedProject> {
  const files = new Map<string, FixedFile>();
  for (let round = 1; ; round += 1) {
    const read = await readWith(new Map([...files].map(([file, { after }]) => [file, after])));
    const report = await lintProject(read, { ...standards, withDetails: true });
    const wanted = report.findings.filter((finding) => stands(finding) && isWanted(finding));
    const changes = round > MOST_ROUNDS ? [] : changesIn(read, wanted);
    if (changes.length === 0) return { read, report, files: [...files.values()] };
    for (const change of changes) {
      const { before } = files.get(change.file) ?? change;
      files.set(change.file, { ...change, before });
    }
  }
}

function changesIn({ texts, problems }: ReadProject, findings: readonly Finding[]): FixedFile[] {
  const broken = new Set(
    problems.filter(({ rule }) => rule === "input/syntax").map(({ at }) => at.document.file),
  );
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  return [...groupBy(fixes, ({ edits }) => edits[0]?.file ?? "")].flatMap(([file, its]) => {
    const before = texts.get(file);
    if (before === undefined || broken.has(file)) return [];
    const after = applyFixes(before, its).text;
    return after === before ? [] : [{ file, before, after }];
  });
}
