import { didYouMean } from "../model/did-you-mean.ts";
import type { Path } from "../model/index.ts";
import {
  type LexiconContext,
  type LexiconEntry,
  type LexiconFile,
  type LexiconProblem,
  STRENGTHS,
} from "./lexicon-file.ts";
import { hasPhraseEnd, isDense, lengthOf } from "./term.ts";

const CATEGORY = /^[a-z]+(-[a-z]+)*$/;
const LANGUAGE = /^([a-z]{2}|und)$/;
const SECTIONS = [...STRENGTHS, "not", "unless"];
const ENTRY_KEYS = ["term", "source", "with", "unless"];
const LONGEST_TERM = 80;
/** A shorter term would be found in names that have nothing to do with it. */
const SHORTEST_TERM = 3;
/** A term that may begin inside a word needs more letters to be sure of itself. */
const SHORTEST_STEM = 4;

/**
 * Reads a lexicon file that YAML has already turned into a value. Never throws.
 *
 * @param file the path shown in messages
 * @returns the file when it is in order; otherwise `data` is absent and `problems` says why
 */
export function parseLexiconFile(
  value: unknown,
  file: string,
): { readonly data?: LexiconFile; readonly problems: readonly LexiconProblem[] } {
  const reader = new Reader(file);
  const data = reader.read(value);
  return reader.problems.length === 0 ? { data, problems: [] } : { problems: reader.problems };
}

class Reader {
  readonly problems: LexiconProblem[] = [];
  private readonly entries: LexiconEntry[] = [];
  private readonly not: LexiconContext[] = [];
  private readonly unless: LexiconContext[] = [];

  constructor(private readonly file: string) {}

  read(value: unknown): LexiconFile {
    const top = this.fields(value, [], "a category and its terms by language");
    const category = top.get("category");
    if (typeof category !== "string" || !CATEGORY.test(category)) {
      this.report(["category"], "`category` must be a name in kebab-case, such as `financial-stress`.");
    }
    for (const [key, section] of top) {
      if (key === "category") continue;
      if (LANGUAGE.test(key)) this.language(section, key);
      else {
        this.report(
          [key],
          `\`${key}\` is not a language code (en, es, fr …, or und for names).${didYouMean(key, ["category"])}`,
        );
      }
    }
    const { entries, not, unless } = this;
    return { category: typeof category === "string" ? category : "", entries, not, unless };
  }

  private language(value: unknown, language: string): void {
    for (const [section, list] of this.fields(value, [language], SECTIONS.join(", "))) {
      const strength = STRENGTHS.find((name) => name === section);
      for (const [item, path] of this.items(list, [language, section], SECTIONS)) {
        if (strength !== undefined) this.entry(item, path, { strength, language });
        else {
          const term = this.term(item, path, 1);
          if (term !== undefined) (section === "not" ? this.not : this.unless).push({ term, language });
        }
      }
    }
  }

  private entry(value: unknown, path: Path, about: Pick<LexiconEntry, "strength" | "language">): void {
    const isPlain = typeof value !== "object" || value === null;
    const fields = isPlain ? new Map([["term", value]]) : this.fields(value, path, ENTRY_KEYS.join(", "));
    for (const key of fields.keys()) {
      if (!ENTRY_KEYS.includes(key)) {
        this.report(
          [...path, key],
          `\`${key}\` is not a key of a term.${didYouMean(key, ENTRY_KEYS)} Known: ${ENTRY_KEYS.join(", ")}.`,
        );
      }
    }
    // A term that needs company may be short: it cannot match by chance alone.
    const shortest = fields.has("with") ? 1 : SHORTEST_TERM;
    const term = this.term(fields.get("term"), isPlain ? path : [...path, "term"], shortest);
    const source = fields.get("source");
    if (source !== undefined && (typeof source !== "string" || source === "")) {
      this.report([...path, "source"], "`source` must be a key of rules/sources.yaml.");
    }
    const entry = {
      ...about,
      with: this.near(fields, path, "with"),
      unless: this.near(fields, path, "unless"),
    };
    if (term !== undefined)
      this.entries.push({ ...entry, term, ...(typeof source === "string" && { source }) });
  }

  private near(fields: ReadonlyMap<string, unknown>, path: Path, key: string): string[] {
    if (!fields.has(key)) return [];
    const words: string[] = [];
    for (const [item, at] of this.items(fields.get(key), [...path, key])) {
      const word = this.term(item, at, 1);
      if (word !== undefined) words.push(word);
    }
    return words;
  }

  /** @param shortest letters it needs, unless it is marked or written in signs that are words */
  private term(value: unknown, path: Path, shortest: number): string | undefined {
    if (typeof value !== "string") {
      const found = value === null || value === undefined ? "nothing" : `${JSON.stringify(value)}`;
      this.report(
        path,
        `Expected a term here, found ${found}. Put it in quotes if YAML reads it as something else.`,
      );
      return undefined;
    }
    const term = value.trim().replace(/\s+/g, " ");
    const problem =
      term.length > LONGEST_TERM ? `longer than ${LONGEST_TERM} characters` : problemOf(term, shortest);
    if (problem === undefined) return term;
    this.report(path, `“${term.slice(0, LONGEST_TERM)}” is ${problem}.`);
    return undefined;
  }

  /** Items of a list with their paths. Reports anything else, and an unknown section before that. */
  private items(value: unknown, path: Path, known?: readonly string[]): [item: unknown, path: Path][] {
    const key = String(path.at(-1));
    if (known !== undefined && !known.includes(key)) {
      this.report(path, `\`${key}\` is not a section.${didYouMean(key, known)} Known: ${known.join(", ")}.`);
      return [];
    }
    if (!Array.isArray(value) || value.length === 0) {
      this.report(path, `\`${key}\` must be a list with at least one term.`);
      return [];
    }
    return value.map((item, index) => [item, [...path, index]]);
  }

  /** Own fields of an object; reports anything else. */
  private fields(value: unknown, path: Path, expected: string): Map<string, unknown> {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return new Map(Object.entries(value));
    this.report(path, `Expected ${expected}.`);
    return new Map();
  }

  private report(path: Path, message: string): void {
    this.problems.push({ file: this.file, path, message });
  }
}

/** What keeps a term from being used, as the end of a sentence that begins "… is". */
function problemOf(term: string, shortest: number): string | undefined {
  if (term === "") return "empty; remove it or write a term";
  const unmarked = term.startsWith("=") ? term.slice(1) : term.replace(/^\*|\*$/g, "");
  if (/[*=]/.test(unmarked)) {
    return "not understood: `*` goes at the start or end, `=` at the start, and not both";
  }
  const length = lengthOf(term);
  if (length === 0) return "without letters or digits, so nothing can match it";
  if (hasPhraseEnd(term)) return "split by a sign that ends a phrase; write it without";
  if (term.startsWith("=") || isDense(term)) return undefined;
  if (term.startsWith("*") && length < SHORTEST_STEM) {
    return `too short to be looked for inside words: it needs ${SHORTEST_STEM} letters`;
  }
  if (length < shortest) {
    return `too short: it would match by chance. Write at least ${shortest} letters, \`=${term}\` for exactly this spelling, or words it needs near it (\`with\`)`;
  }
  return undefined;
}
