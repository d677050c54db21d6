/** What is to be written: flags win, then answers at a terminal, then what was found. */
import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { visible } from "../../report/text.ts";
import { isInside, leadsOutOf } from "../../source/index.ts";
import { UsageError } from "../exit-code.ts";
import type { InitFlags } from "../flags.ts";
import type { Terminal } from "../terminal.ts";
import { CIS, type Ci, EDITORS, type Editor, type Surroundings } from "./surroundings.ts";

export interface Choices {
  /** Relative to the working directory, with `/`; `.` for all of it. */
  readonly folder: string;
  readonly ci: Ci;
  readonly editor: Editor;
}

export async function choose(
  flags: InitFlags,
  { folder, ci, editor }: Surroundings,
  { cwd, ask }: Terminal,
): Promise<Choices> {
  const answer = async (given: string | undefined, question: string, found: string): Promise<string> => {
    if (given !== undefined) return given;
    if (ask === undefined || flags.yes) return found;
    return (await ask(`${question} [${visible(found)}] `)).trim() || found;
  };
  return {
    folder: folderIn(cwd, await answer(flags.folder, "Which folder holds the definitions?", folder)),
    ci: oneOf(CIS, await answer(flags.ci, `Write a workflow for which CI (${CIS.join(", ")})?`, ci)),
    editor: oneOf(
      EDITORS,
      await answer(flags.editor, `Set up which editor (${EDITORS.join(", ")})?`, editor),
    ),
  };
}

function folderIn(cwd: string, given: string): string {
  const path = resolve(cwd, given);
  if (!isInside(cwd, path) || leadsOutOf(cwd, path))
    throw new UsageError(
      `the folder “${given}” is outside of this one. Start creepcheck in the top folder of both.`,
    );
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder “${given}”. Create it first, or name another one.`);
  return relative(cwd, path).replaceAll(sep, "/") || ".";
}

function oneOf<T extends string>(choices: readonly T[], given: string): T {
  const choice = choices.find((candidate) => candidate === given);
  if (choice === undefined) throw new UsageError(`“${given}” is none of: ${choices.join(", ")}.`);
  return choice;
}
