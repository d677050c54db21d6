import { STRENGTHS } from "./lexicon-file.ts";
import type { Trie } from "./trie.ts";

/**
 * A lexicon ready for matching, as plain data.
 *
 * It is kept in columns and joined strings, because those are read back several times faster than objects
 * (compiled-text.ts), and what only a match needs can stay joined until there is one. A target is what a form leads to: an entry, a phrase
 * of `not`, or a context word of `with` and `unless`.
 */
export interface CompiledLexicon {
  /** Sorted. */
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly sources: readonly string[];
  /** Forms that begin where a word of the text begins. */
  readonly whole: FormTable;
  /** Forms that may also begin inside a word. */
  readonly inner: FormTable;
  /** The term of each target as its author wrote it, one a line. */
  readonly terms: string;
  /** Index into {@link ROLES} for each target. */
  readonly role: Numbers;
  /** Index into `categories` for each target; -1 for context words, which belong to none. */
  readonly category: Numbers;
  /** Index into `languages` for each target. */
  readonly language: Numbers;
  /** What only some targets have, as rows of the target and the indexes it is linked to. */
  readonly links: Readonly<Record<LinkKind, readonly Link[]>>;
  readonly topics: readonly CompiledTopic[];
  /** Parts of names that are written onto a word, one a line. */
  readonly glued: { readonly before: string; readonly after: string };
  /** Folded words that are no misspelt or shortened term, one a line. */
  readonly ordinary: string;
  /** Words that stems stand for, one a line. */
  readonly stemWords: string;
}

export type Numbers = readonly number[] | Int32Array;

/** A {@link Topic} without its words. */
export interface CompiledTopic {
  readonly says: string;
  readonly weakens: boolean;
  /** Indexes into `categories`: the ones it speaks of or, when it speaks of `others`, the ones it does not. */
  readonly categories: readonly number[];
  readonly others: boolean;
}

/** Forms in rows, sorted by their letters. */
export interface FormTable {
  /** Leads from letters to the number of a key: the letters of a form, glued ({@link keyOf}). */
  readonly trie: Trie;
  /** First row of each key, and after them the number of rows: forms that differ in spaces share a key. */
  readonly firstRow: Numbers;
  /** The form of each row, one a line: words with one space between, `*` at the end where the last may go on. */
  readonly forms: string;
  /** The target of each row. */
  readonly targetOf: Numbers;
}

/**
 * - `source`: the source an entry cites.
 * - `with`: context words of which an entry needs one near it.
 * - `unless`: context words that drop an entry they stand near.
 * - `drops`: categories that lose every match near this context word.
 * - `above`, `beside`: the topic that a word means where it stands above a match, and beside it too.
 */
export const LINK_KINDS = ["source", "with", "unless", "drops", "above", "beside"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export type Link = readonly [target: number, ...linked: number[]];

/** What a target is: an entry of one of three strengths, a phrase of `not`, a context word, or a heading. */
export const ROLES = [...STRENGTHS, "not", "context", "heading"] as const;
export type Role = (typeof ROLES)[number];

/** The letters of a form, which are what is looked up: forms that differ in spaces share them. */
export function keyOf(form: string): string {
  return form.replace(/[ *]/g, "");
}

/** What was joined to one string. No line is empty, so an empty string is no lines. */
export function linesOf(joined: string): string[] {
  return joined === "" ? [] : joined.split("\n");
}

/** Lines that are taken apart when the first one is asked for. */
export class Lines {
  private lines: readonly string[] | undefined;

  constructor(private readonly joined: string) {}

  at(index: number): string {
    this.lines ??= linesOf(this.joined);
    return this.lines[index] ?? "";
  }
}
