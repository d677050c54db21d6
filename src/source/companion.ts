/** Files that belong to another, which a format asks for by name. */
import { existsSync } from "node:fs";
import { dirname, posix, resolve } from "node:path";
import type { Problem } from "../model/index.ts";
import { isInside, leadsOutOf } from "./links.ts";
import { readSource } from "./read.ts";
import { type SourceFile, STDIN } from "./source-file.ts";
import { isUnreadable } from "./unreadable.ts";

/** The name of a companion as it is shown, from its name as seen from the folder of the file. */
export function companionOf(file: string, path: string): string {
  return posix.normalize(posix.join(posix.dirname(file), path));
}

/**
 * Reads it; nothing when it is not there or cannot be read: nobody asked for it by name. The name may be made of what a
 * stranger wrote, so it leads no further than the folder above the file's own, where an export keeps one folder for each
 * kind of object, and through no link.
 */
export function readCompanion(
  file: string,
  path: string,
  { cwd }: { cwd: string },
): SourceFile | Problem | undefined {
  if (file === STDIN || path.includes("\0")) return undefined;
  const companion = companionOf(file, path);
  const folder = resolve(cwd, dirname(file), "..");
  const target = resolve(cwd, companion);
  if (!isInside(folder, target) || leadsOutOf(folder, target) || !existsSync(target)) return undefined;
  const read = readSource(companion, { cwd });
  return isUnreadable(read) ? undefined : read;
}
