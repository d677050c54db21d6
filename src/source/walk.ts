/** Finds the files below a folder that may hold definitions. */
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { IgnoreRules } from "./ignore-rules.ts";

export const SKIPPED_FOLDERS: readonly string[] = ["node_modules"];

/** Files of tools, which are YAML or JSON but hold no campaigns. */
const TOOL_FILES = /^(?:package(?:-lock)?\.json|tsconfig.*\.json|creepcheck\.config\.(?:ya?ml|json))$/i;

/** Whether a file is read when a folder or a glob holds it. Hidden ones belong to tools too. */
export function isDefinitionFile(name: string): boolean {
  return /\.(?:ya?ml|json|csv|tsv|ndjson|jsonl)$/i.test(name) && !TOOL_FILES.test(name) && !isHidden(name);
}

export interface Visitor {
  file(path: string): void;
  /** A folder that cannot be read does not hide the others. */
  error(folder: string, error: unknown): void;
}

/** Links are not followed, neither to files nor to folders: they could lead anywhere. See links.ts. */
export function walk(folder: string, rules: IgnoreRules, visitor: Visitor): void {
  for (const entry of entriesOf(folder, visitor)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name) && !rules.ignoresFolder(path)) walk(path, rules, visitor);
    } else if (entry.isFile() && isDefinitionFile(entry.name) && !rules.ignoresFile(path)) {
      visitor.file(path);
    }
  }
}

function entriesOf(folder: string, visitor: Visitor): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    visitor.error(folder, error);
    return [];
  }
}

function isSkipped(folderName: string): boolean {
  return isHidden(folderName) || SKIPPED_FOLDERS.includes(folderName);
}

function isHidden(name: string): boolean {
  return name.startsWith(".");
}
