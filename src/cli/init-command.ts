import { existsSync, lstatSync, type Stats } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { findConfigs, repositoryOf } from "../config/index.ts";
import { visible } from "../report/text.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import type { InitFlags } from "./flags.ts";
import { type Choices, choose } from "./init/choices.ts";
import { GITLAB_CI, GITLAB_INCLUDE, type PlannedFile, plan } from "./init/plan.ts";
import { lookAround, type Surroundings } from "./init/surroundings.ts";
import type { Terminal } from "./terminal.ts";

/** Looks at the repository and writes a configuration, schemas for an editor, and a workflow for a CI system. */
export async function initCommand(flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const { cwd, out } = terminal;
  const top = repositoryOf(cwd);
  if (top !== cwd)
    throw new UsageError(`CI systems and editors look at the top of a repository: run init in ${top}`);
  const surroundings = await lookAround(cwd);
  await out.write(`${about(surroundings).join("\n")}\n`);
  const choices = await choose(flags, surroundings, terminal);
  for (const file of plan(choices, surroundings, flags.force ?? false, findConfigs(cwd))) {
    const line = await carriedOut(file, flags.force ?? false, cwd).catch(cannotWrite(file));
    await out.write(`${line}\n`);
  }
  await out.write(`\n${(await next(choices, surroundings, cwd)).join("\n")}\n`);
  return EXIT.clean;
}

function about({ found, lookedAt, files }: Surroundings): string[] {
  const counts = new Map<string, number>();
  for (const { format } of found) counts.set(format.title, (counts.get(format.title) ?? 0) + 1);
  const formats = [...counts].map(
    ([title, count]) => `${title} (${count} ${count === 1 ? "file" : "files"})`,
  );
  return [
    formats.length > 0
      ? `Formats found: ${formats.join(", ")}.`
      : "Found no definitions that creepcheck can read.",
    ...(lookedAt < files
      ? [`Looked at ${lookedAt} of ${files} YAML and JSON files; name others with --folder.`]
      : []),
    "",
  ];
}

/** @returns what became of the file, as a line */
async function carriedOut(
  { path, text, isAddition }: PlannedFile,
  force: boolean,
  cwd: string,
): Promise<string> {
  const file = join(cwd, path);
  const stats = statsBelow(cwd, path);
  if (stats.some((part) => part.isSymbolicLink())) return `left     ${path}: it is behind a link`;
  const isThere = stats.length === path.split("/").length;
  if (isThere && !isAddition && !force) return `kept     ${path}: it is there (--force replaces it)`;
  const before = isThere ? await readFile(file, "utf8") : undefined;
  const after = text(before);
  if (after === undefined) return `left     ${path}: it is not in order, so nothing was added`;
  if (after === before) return `kept     ${path}: nothing is missing in it`;
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, after);
  return `${before === undefined ? "wrote   " : "changed "} ${path}`;
}

function cannotWrite({ path }: PlannedFile): (error: Error) => never {
  return (error) => {
    if ("code" in error) throw new UsageError(`cannot write ${path}: ${error.message}`);
    throw error; // a bug, and not the file system
  };
}

/** Of every step of the path that is there. A link may lead out of the repository, so none is followed. */
function statsBelow(cwd: string, path: string): Stats[] {
  const steps = path.split("/");
  const paths = steps.map((_, index) => join(cwd, ...steps.slice(0, index + 1)));
  return paths.flatMap((step) => lstatSync(step, { throwIfNoEntry: false }) ?? []);
}

async function next({ folder, ci }: Choices, { found }: Surroundings, cwd: string): Promise<string[]> {
  const read = (file: string) => readFile(join(cwd, file), "utf8").catch(() => "");
  const isIncluded = ci !== "gitlab" || (await read(GITLAB_CI)).includes("creepcheck");
  const isInstalled = existsSync(join(cwd, "node_modules/creepcheck"));
  const argument =
    /^[\w./-]+$/.test(folder) && !folder.startsWith("-") ? folder : `-- '${folder.replaceAll("'", "'\\''")}'`;
  return [
    ...(isIncluded ? [] : [`Add to ${GITLAB_CI}:  ${GITLAB_INCLUDE}`]),
    ...(isInstalled
      ? []
      : ["Install creepcheck in this repository: what was written takes it from node_modules."]),
    ...(found.length > 0 ? [] : ["Write a first definition: the README of creepcheck has one to copy."]),
    `Next:  npx creepcheck ${visible(argument)}`,
  ];
}
