/** Reading the files a configuration consists of. */
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { ConfigError } from "./config-error.ts";
import type { Source } from "./source.ts";

/** How messages name a file: as it is seen from the working directory. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll(sep, "/");
}

/**
 * Why a file cannot be used, as a sentence; `undefined` when it can.
 *
 * A configuration comes with the pull request, and what creepcheck says of a file goes into a log that strangers read.
 * So the files it names have to be in the repository, links included.
 *
 * @param repository the folder it has to be in
 */
export async function refusal(path: string, repository: string): Promise<string | undefined> {
  const outside = "It lies outside of the repository. Keep a copy inside and name that.";
  // Even whether something is there is nobody's business.
  if (!isInside(repository, path)) return outside;
  try {
    const [real, top] = await Promise.all([realpath(path), realpath(repository)]);
    if (!isInside(top, real)) return outside;
    return (await stat(real)).isFile() ? undefined : "It is not a file.";
  } catch (error) {
    return reason(error);
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * @param name as messages name the file
 * @returns the text without a byte-order mark
 * @throws {ConfigError} when it cannot be read
 */
export async function readSource(
  path: string,
  name: string,
  maxBytes: number,
): Promise<Source & { readonly text: string }> {
  const fail = (message: string) => new ConfigError([{ file: name, message }]);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw fail("It is not a file.");
    if (stats.size > maxBytes) throw fail(`It has more than ${maxBytes / 1024} KB. Make it shorter.`);
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    throw error instanceof ConfigError ? error : fail(reason(error));
  }
}

function reason(error: unknown): string {
  if (error instanceof TypeError) return "It is not UTF-8 text. Save it as UTF-8.";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "There is no such file.";
  if (code === "EACCES" || code === "EPERM") return "It may not be read. Check its permissions.";
  return `It cannot be read (${code}).`;
}
