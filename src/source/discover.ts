/** From paths on the command line to the files that are read. */
import { lstatSync, statSync } from "node:fs";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { compareText } from "../model/index.ts";
import { RuleBook } from "./ignore-rules.ts";
import { isInside, leadsOutOf } from "./links.ts";
import { sidecarOf, sidecarTarget } from "./sidecar-file.ts";
import { type Unreadable, unreadable } from "./unreadable.ts";
import { isDefinitionFile, SKIPPED_FOLDERS, walk } from "./walk.ts";

export interface Discovery {
  /** Without repetitions, in the same order on every machine; relative to `cwd` where they are below it. */
  readonly files: readonly string[];
  /** Those of them that were named one by one, not found in a folder or by a glob. */
  readonly named: ReadonlySet<string>;
  readonly unreadable: readonly Unreadable[];
}

export interface DiscoverOptions {
  /** Absolute. */
  readonly cwd: string;
  /** gitignore-style patterns, and the absolute folder they count from. Files named one by one are read all the same. */
  readonly ignore?: { readonly folder: string; readonly patterns: readonly string[] };
}

/** @param paths Files, folders and globs. A file is read whatever its name; folders and globs give YAML, JSON and tables. */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const search = new Search(options);
  for (const path of paths) await search.add(path);
  const { files, named, unreadable } = search;
  return { files: [...files.values()].sort(compareText), named, unreadable };
}

const REFUSALS = {
  missing: "There is no such file or folder.",
  noMatch: "No file matches it.",
  noDefinition: "No file that matches it ends in .yaml, .yml, .json, .csv, .tsv, .ndjson or .jsonl.",
  special: "It is neither a file nor a folder. To read what a program writes, use “-”.",
  leadsOut: "It is a link that leads out of the folder creepcheck runs in. Name what it leads to instead.",
  ignored:
    "It is left out by .gitignore, .creepcheckignore or the configuration. Name single files to read them.",
};

class Search {
  /** What is shown, by absolute path. */
  readonly files = new Map<string, string>();
  readonly named = new Set<string>();
  readonly unreadable: Unreadable[] = [];
  readonly #cwd: string;
  readonly #rules: RuleBook;

  constructor({ cwd, ignore }: DiscoverOptions) {
    this.#cwd = cwd;
    this.#rules = new RuleBook(ignore ?? { folder: cwd, patterns: [] });
  }

  async add(given: string): Promise<void> {
    const path = resolve(this.#cwd, given);
    try {
      const stats = given === "" ? undefined : statSync(path, { throwIfNoEntry: false });
      if (stats === undefined) await this.#addGlob(given);
      else if (leadsOutOf(this.#cwd, path)) this.#refuse(given, "leadsOut");
      else if (stats.isFile()) this.#addNamed(path, given);
      else if (stats.isDirectory()) this.#addFolder(path, given);
      else this.#refuse(given, "special");
    } catch (error) {
      this.unreadable.push(unreadable(given, error));
    }
  }

  #addFolder(folder: string, given: string): void {
    const rules = this.#rules.of(folder);
    if (rules.ignoresFolder(folder)) {
      this.#refuse(given, "ignored");
      return;
    }
    walk(folder, rules, {
      file: (path) => this.#addFile(path, given),
      error: (path, error) => this.unreadable.push(unreadable(this.#shown(path, given), error)),
    });
  }

  async #addGlob(given: string): Promise<void> {
    // Loaded when the first glob comes: most runs name files and folders only.
    const { default: glob } = await import("fast-glob");
    const pattern = sep === "\\" ? given.replaceAll(sep, "/") : given;
    if (pattern === "" || !glob.isDynamicPattern(pattern)) {
      this.#refuse(given, "missing");
      return;
    }
    const bases = glob.generateTasks(pattern).map(({ base }) => resolve(this.#cwd, base));
    if (bases.some((base) => leadsOutOf(this.#cwd, base))) {
      this.#refuse(given, "leadsOut");
      return;
    }
    const ignore = SKIPPED_FOLDERS.map((name) => `**/${name}/**`);
    const matches = await glob(pattern, { cwd: this.#cwd, followSymbolicLinks: false, ignore });
    const definitions = matches.filter((match) => isDefinitionFile(basename(match)));
    const paths = definitions.map((match) => resolve(this.#cwd, match));
    const rules = this.#rules.of(bases[0] ?? this.#cwd);
    const wanted = paths.filter((path) => !rules.ignoresFile(path));
    for (const path of wanted) this.#addFile(path, given);
    if (matches.length === 0) this.#refuse(given, "noMatch");
    else if (definitions.length === 0) this.#refuse(given, "noDefinition");
    else if (wanted.length === 0) this.#refuse(given, "ignored");
  }

  #addNamed(path: string, given: string): void {
    this.#addFile(path, given);
    this.named.add(this.files.get(path) ?? given);
  }

  /** A file comes with its sidecar, and a sidecar with its file: neither says everything alone. */
  #addFile(path: string, given: string): void {
    for (const file of [path, sidecarTarget(path) ?? sidecarOf(path)]) {
      if (this.files.has(file) || (file !== path && !isFile(file))) continue;
      this.files.set(file, this.#shown(file, given));
    }
  }

  #refuse(given: string, why: keyof typeof REFUSALS): void {
    this.unreadable.push({ path: given, reason: REFUSALS[why] });
  }

  /** Paths out of the working directory stay absolute when they were given so. */
  #shown(path: string, given: string): string {
    const short = isInside(this.#cwd, path) || !isAbsolute(given) ? relative(this.#cwd, path) || "." : path;
    return short.replaceAll(sep, "/");
  }
}

/** Whether it is a file and no link. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
