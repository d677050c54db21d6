import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** Whether a path is a folder or below it, by its name alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Whether a path that seems to be below a folder leads out of it through a link.
 *
 * A pull request from a stranger may hold a link to `/etc/passwd` or to the machine's secrets, and a tool that checks
 * changed files is given its name; the lines around a finding would then be shown to everybody.
 */
export function leadsOutOf(folder: string, path: string): boolean {
  if (!isInside(folder, path) || !existsSync(path)) return false;
  return !isInside(realpathSync(folder), realpathSync(path));
}
