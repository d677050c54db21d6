/** Linting with --fix or --fix-dry-run: which fixes are wanted, and where their result goes. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import writeFileAtomic from "write-file-atomic";
import { type FixedFile, fixProject } from "../fix-project.ts";
import type { Standards } from "../lint.ts";
import { didYouMean, type Finding } from "../model/index.ts";
import type { ReadProject } from "../read-project.ts";
import { STDIN } from "../source/index.ts";
import { UsageError } from "./exit-code.ts";
import type { LintFlags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Makes the fixes: in the files, or as a patch on standard output.
 *
 * @param readWith reads the project with these texts in place of what the files hold
 * @returns what is there and found afterwards, and a sentence for each file that could not be fixed
 */
export async function lintAndFix(
  readWith: (texts: ReadonlyMap<string, string>) => Promise<ReadProject>,
  standards: Standards,
  { fixUnsafe = [], fixDryRun = false }: LintFlags,
  { cwd, out }: Terminal,
) {
  const isWanted = wantedFixes(fixUnsafe, standards);
  const { files, ...fixed } = await fixProject(readWith, standards, isWanted);
  const failures: string[] = [];
  for (const file of files) {
    if (fixDryRun) await out.write(await patchOf(file, cwd));
    else failures.push(...(await write(file, cwd)));
  }
  return { ...fixed, failures };
}

/**
 * Safe fixes, and unsafe ones of the rules that are named.
 *
 * @throws {UsageError} when there is no such rule
 */
function wantedFixes(unsafe: readonly string[], { rules }: Standards): (finding: Finding) => boolean {
  const ids = rules.map(({ id }) => id);
  for (const id of unsafe) {
    if (!ids.includes(id))
      throw new UsageError(`--fix-unsafe: there is no rule “${id}”.${didYouMean(id, ids)}`);
  }
  return ({ ruleId, fix }) => fix?.safety === "safe" || unsafe.includes(ruleId);
}

/** As `git apply` and `patch -p1` read it. */
async function patchOf({ file, before, after }: FixedFile, cwd: string): Promise<string> {
  const mark = file === STDIN ? "" : markOf(await readFile(resolve(cwd, file), "utf8"));
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, mark + before, mark + after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

/** The file is written as a whole or not at all. */
async function write({ file, before, after }: FixedFile, cwd: string): Promise<string[]> {
  const path = resolve(cwd, file);
  try {
    const now = await readFile(path, "utf8");
    const mark = markOf(now);
    if (now !== mark + before)
      return [`${file}: somebody changed it meanwhile, so nothing was fixed in it. Run creepcheck again.`];
    await writeFileAtomic(path, mark + after);
    return [];
  } catch (error) {
    return [`${file}: cannot be fixed: ${(error as Error).message}`];
  }
}

function markOf(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
}
