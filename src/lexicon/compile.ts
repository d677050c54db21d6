import {
  type CompiledLexicon,
  type CompiledTopic,
  type FormTable,
  keyOf,
  LINK_KINDS,
  type LinkKind,
  linesOf,
  ROLES,
  type Role,
} from "./compiled.ts";
import type { LexiconEntry, LexiconFile } from "./lexicon-file.ts";
import { NO_CONTEXTS, type SharedContexts, type Topic } from "./shared-contexts.ts";
import { readTerm } from "./term.ts";
import { buildTrie } from "./trie.ts";

/**
 * Compiles lexicon files. Several files may speak of one category: their terms come together.
 *
 * @param contexts what they share; categories that no file speaks of are left out
 */
export function compile(
  files: readonly LexiconFile[],
  contexts: SharedContexts = NO_CONTEXTS,
): CompiledLexicon {
  const categories = [...new Set(files.map(({ category }) => category))].sort();
  const compiler = new Compiler(categories);
  for (const file of files) compiler.add(file);
  compiler.addContexts(contexts);
  return compiler.finish();
}

/** Puts two compiled lexicons together, so that the `not` phrases of one also work on the other. */
export function merge(a: CompiledLexicon, b: CompiledLexicon): CompiledLexicon {
  const categories = [...new Set([...a.categories, ...b.categories])].sort();
  const compiler = new Compiler(categories);
  for (const part of [a, b]) compiler.addCompiled(part);
  return compiler.finish();
}

interface Row {
  readonly key: string;
  readonly form: string;
  readonly target: number;
}

/** Numbers names in the order in which they are first seen. */
class Names {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

class Compiler {
  private readonly languages = new Names();
  private readonly sources = new Names();
  private readonly terms: string[] = [];
  private readonly role: number[] = [];
  private readonly category: number[] = [];
  private readonly language: number[] = [];
  private readonly links: Record<LinkKind, [number, ...number[]][]> = {
    source: [],
    with: [],
    unless: [],
    drops: [],
    above: [],
    beside: [],
  };
  private readonly contexts = new Map<string, number>();
  private readonly whole: Row[] = [];
  private readonly inner: Row[] = [];
  private readonly topics: CompiledTopic[] = [];
  private readonly before: string[] = [];
  private readonly after: string[] = [];
  private readonly ordinary: string[] = [];
  private readonly stemWords: string[] = [];

  constructor(private readonly categories: readonly string[]) {}

  add(file: LexiconFile): void {
    const category = this.categories.indexOf(file.category);
    for (const entry of file.entries) this.entry(entry, category);
    for (const { term, language } of file.not) this.target(term, language, "not", category);
    for (const { term, language } of file.unless) {
      this.links.drops.push([this.target(term, language, "context"), category]);
    }
  }

  addContexts({ topics, headings, glued, ordinary, stemWords }: SharedContexts): void {
    for (const topic of topics) {
      const index = this.topics.push(this.topic(topic)) - 1;
      for (const { term, language, place } of topic.words) {
        this.links[place].push([this.target(term, language, "context"), index]);
      }
    }
    for (const { term, language, category, unless } of headings) {
      const index = category === undefined ? -1 : this.categories.indexOf(category);
      if (category !== undefined && index < 0) continue;
      const target = this.target(term, language, "heading", index);
      if (unless.length > 0)
        this.links.unless.push([target, ...unless.map((word) => this.context(word, language))]);
    }
    this.before.push(...glued.before);
    this.after.push(...glued.after);
    this.stemWords.push(...stemWords);
    for (const word of ordinary) {
      for (const { words, openEnd } of readTerm(word, "und"))
        this.ordinary.push(openEnd ? `${words}*` : words);
    }
  }

  addCompiled(part: CompiledLexicon): void {
    const offset = this.terms.length;
    const moved = (target: number) => target + offset;
    const topicOffset = this.topics.length;
    const movedTopic = (topic: number) => topic + topicOffset;
    const category = (index: number) => this.categories.indexOf(part.categories[index] ?? "");
    for (const topic of part.topics) {
      this.topics.push({ ...topic, categories: topic.categories.map(category) });
    }
    this.before.push(...linesOf(part.glued.before));
    this.after.push(...linesOf(part.glued.after));
    this.ordinary.push(...linesOf(part.ordinary));
    this.stemWords.push(...linesOf(part.stemWords));
    for (const term of linesOf(part.terms)) this.terms.push(term);
    for (const role of part.role) this.role.push(role);
    for (const index of part.category) this.category.push(category(index));
    for (const index of part.language) this.language.push(this.languages.number(part.languages[index] ?? ""));
    const renumbered: Record<LinkKind, (linked: number) => number> = {
      source: (index) => this.sources.number(part.sources[index] ?? ""),
      with: moved,
      unless: moved,
      drops: category,
      above: movedTopic,
      beside: movedTopic,
    };
    for (const kind of LINK_KINDS) {
      for (const [target, ...linked] of part.links[kind]) {
        this.links[kind].push([moved(target), ...linked.map(renumbered[kind])]);
      }
    }
    for (const table of ["whole", "inner"] as const) {
      const { forms, targetOf } = part[table];
      for (const [row, form] of linesOf(forms).entries())
        this[table].push(rowOf(form, moved(targetOf[row] ?? 0)));
    }
  }

  finish(): CompiledLexicon {
    return {
      categories: this.categories,
      languages: this.languages.list,
      sources: this.sources.list,
      whole: tableOf(this.whole),
      inner: tableOf(this.inner),
      terms: this.terms.join("\n"),
      role: this.role,
      category: this.category,
      language: this.language,
      links: this.links,
      topics: this.topics,
      glued: { before: this.before.join("\n"), after: this.after.join("\n") },
      ordinary: this.ordinary.join("\n"),
      stemWords: this.stemWords.join("\n"),
    };
  }

  private topic({ says, effect, categories, except }: Topic): CompiledTopic {
    const known = (categories ?? except)
      .map((name) => this.categories.indexOf(name))
      .filter((index) => index >= 0);
    return { says, weakens: effect === "weakens", categories: known, others: categories === undefined };
  }

  private entry(entry: LexiconEntry, category: number): void {
    const target = this.target(entry.term, entry.language, entry.strength, category);
    if (entry.source !== undefined) this.links.source.push([target, this.sources.number(entry.source)]);
    for (const kind of ["with", "unless"] as const) {
      const words = entry[kind].map((word) => this.context(word, entry.language));
      if (words.length > 0) this.links[kind].push([target, ...words]);
    }
  }

  /** The target of a context word; entries that name the same word share it. */
  private context(word: string, language: string): number {
    const key = `${language} ${word}`;
    const target = this.contexts.get(key) ?? this.target(word, language, "context");
    this.contexts.set(key, target);
    return target;
  }

  private target(term: string, language: string, role: Role, category = -1): number {
    const target = this.terms.push(term) - 1;
    this.role.push(ROLES.indexOf(role));
    this.category.push(category);
    this.language.push(this.languages.number(language));
    for (const { words, openStart, openEnd } of readTerm(term, language)) {
      if (words !== "")
        (openStart ? this.inner : this.whole).push(rowOf(openEnd ? `${words}*` : words, target));
    }
    return target;
  }
}

function rowOf(form: string, target: number): Row {
  return { key: keyOf(form), form, target };
}

function tableOf(rows: Row[]): FormTable {
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.target - b.target));
  const firstRow = [...rows.keys()].filter((row) => rows[row]?.key !== rows[row - 1]?.key);
  const keys = firstRow.map((row) => rows[row]?.key ?? "");
  return {
    trie: buildTrie(keys),
    firstRow: [...firstRow, rows.length],
    forms: rows.map(({ form }) => form).join("\n"),
    targetOf: rows.map(({ target }) => target),
  };
}
