/** What is in a repository already, as far as a look at its files tells. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Format } from "../../formats/index.ts";
import { recognise } from "../../formats/recognise.ts";
import { discover, isUnreadable, parseSource, readSource } from "../../source/index.ts";

export interface Surroundings {
  /** The files with definitions that were found, and their format. */
  readonly found: readonly FoundFile[];
  readonly lookedAt: number;
  /** How many there were to look at. */
  readonly files: number;
  /** The deepest folder that holds all that was found, relative to the working directory: `campaigns/email` or `.` */
  readonly folder: string;
  readonly ci: Ci;
  readonly editor: Editor;
}

export interface FoundFile {
  readonly file: string;
  readonly format: Format;
}

export const CIS = ["github", "gitlab", "none"] as const;
export type Ci = (typeof CIS)[number];

export const EDITORS = ["vscode", "none"] as const;
export type Editor = (typeof EDITORS)[number];

/** Enough to know a repository by, and read in a few seconds. */
const MOST_FILES = 1000;
const MOST_BYTES = 1024 * 1024;

export async function lookAround(cwd: string): Promise<Surroundings> {
  const { files } = await discover(["."], { cwd });
  const small = files.filter((file) => statSync(resolve(cwd, file)).size <= MOST_BYTES).slice(0, MOST_FILES);
  const found = small.flatMap((file) => formatsIn(file, cwd).map((format) => ({ file, format })));
  const has = (name: string) => existsSync(join(cwd, name));
  return {
    found,
    lookedAt: small.length,
    files: files.length,
    folder: commonFolder(found.map(({ file }) => file)),
    ci: has(".github") ? "github" : has(".gitlab-ci.yml") ? "gitlab" : "none",
    editor: has(".vscode") ? "vscode" : "none",
  };
}

function formatsIn(file: string, cwd: string): Format[] {
  const source = readSource(file, { cwd });
  if (isUnreadable(source) || "rule" in source) return [];
  const formats = parseSource(source).documents.flatMap((document) => recognise(document).format ?? []);
  return [...new Set(formats)];
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split("/"));
  const end = first.findIndex((part, index) => others.some((steps) => steps[index] !== part));
  return first.slice(0, end < 0 ? first.length : end).join("/") || ".";
}
