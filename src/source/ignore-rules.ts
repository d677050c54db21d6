/** Which files `.gitignore`, `.creepcheckignore` and the configuration leave out, by the rules of git. */
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { withoutByteOrderMark } from "./decode.ts";
import { isInside } from "./links.ts";

/** `.creepcheckignore` comes last and so has the last word: it can bring back what git leaves out. */
const IGNORE_FILES = [".gitignore", ".creepcheckignore"];

/** Much longer than any real one; a stranger's must not take minutes to be matched. */
const MAX_IGNORE_BYTES = 128 * 1024;

/** Patterns of the configuration and the folder they are relative to. They have the very last word. */
interface Configured {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** The rules of every repository that is looked into. */
export class RuleBook {
  readonly #configured: Configured;
  readonly #byTop = new Map<string, IgnoreRules>();

  constructor(configured: Configured) {
    this.#configured = configured;
  }

  /** The rules for what is in a folder: from the top of its repository down, or from the configuration's folder. */
  of(folder: string): IgnoreRules {
    const configured = this.#configured.folder;
    const top = repositoryOf(folder) ?? (isInside(configured, folder) ? configured : folder);
    let rules = this.#byTop.get(top);
    if (rules === undefined) {
      rules = new IgnoreRules(top, this.#configured);
      this.#byTop.set(top, rules);
    }
    return rules;
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}

/** The patterns that apply in a folder: its own, and those of the folders above it. */
interface FolderRules {
  readonly patterns: readonly string[];
  readonly matcher: Ignore;
}

export class IgnoreRules {
  /** The topmost folder whose ignore files count. */
  readonly #top: string;
  /** What all paths and patterns are relative to. */
  readonly #base: string;
  readonly #configured: readonly string[];
  readonly #folders = new Map<string, FolderRules>();

  constructor(top: string, { folder, patterns }: Configured) {
    this.#top = top;
    this.#base = isInside(folder, top) ? folder : top;
    this.#configured = isInside(this.#base, folder) ? this.#rebased(patterns, folder) : [];
  }

  /** @param path Below the top. */
  ignoresFile(path: string): boolean {
    return this.#ignores(path, "");
  }

  ignoresFolder(path: string): boolean {
    return path !== this.#top && this.#ignores(path, "/");
  }

  #ignores(path: string, ending: "" | "/"): boolean {
    const inside = slashed(relative(this.#base, path));
    return ignore.isPathValid(inside) && this.#rulesIn(dirname(path)).matcher.ignores(inside + ending);
  }

  #rulesIn(folder: string): FolderRules {
    let rules = this.#folders.get(folder);
    if (rules === undefined) {
      const isTop = folder === this.#top || dirname(folder) === folder;
      const above = isTop ? undefined : this.#rulesIn(dirname(folder));
      const own = this.#rebased(readPatterns(folder), folder);
      rules =
        above !== undefined && own.length === 0 ? above : this.#with([...(above?.patterns ?? []), ...own]);
      this.#folders.set(folder, rules);
    }
    return rules;
  }

  /** Case counts, so that the same files are found on every machine. */
  #with(patterns: readonly string[]): FolderRules {
    return { patterns, matcher: ignore({ ignorecase: false }).add([...patterns, ...this.#configured]) };
  }

  /** Patterns relative to a folder, written as patterns relative to the base. */
  #rebased(patterns: readonly string[], folder: string): string[] {
    const way = slashed(relative(this.#base, folder)).replace(/[\\*?[\]]/g, "\\$&");
    const start = way === "" ? "" : `/${way}`;
    return patterns
      .filter((pattern) => !/^(?:#|\s*$)/.test(pattern))
      .map((pattern) => rebase(pattern, start));
  }
}

/** A pattern without a slash, other than at its end, matches at any depth. */
function rebase(pattern: string, start: string): string {
  if (start === "") return pattern;
  const [negation, body] = pattern.startsWith("!") ? ["!", pattern.slice(1)] : ["", pattern];
  const anchored = body.trimEnd().slice(0, -1).includes("/");
  const between = body.startsWith("/") ? "" : anchored ? "/" : "/**/";
  return `${negation}${start}${between}${body}`;
}

function readPatterns(folder: string): string[] {
  return IGNORE_FILES.flatMap((name) => readSmallFile(join(folder, name)).split(/\r?\n/));
}

/** Links are not followed: one that leads to a device would never end. What cannot be read has no rules. */
function readSmallFile(path: string): string {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    const isSmall = stats?.isFile() && stats.size <= MAX_IGNORE_BYTES;
    return isSmall ? withoutByteOrderMark(readFileSync(path, "utf8")) : "";
  } catch {
    return "";
  }
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}
