/** Everything rules/ holds. The one importer of it; the list itself is generated from the folder. */
import { practices, rules, rulesHash, sources, weights } from "./generated/catalog.ts";
import type { AnyRule, Practice, Source, Weights } from "./rule/index.ts";

export interface Catalog {
  /** Sorted by id. */
  readonly rules: readonly AnyRule[];
  /** Sorted by id. */
  readonly practices: readonly Practice[];
  readonly weights: Weights;
  /** Laws, policies and surveys by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The rules' pages in Markdown, by id. They are long and only some formats show them, so they are read when asked for. */
  pages(): Promise<Readonly<Record<string, string>>>;
  /** Changes whenever anything in rules/ does. */
  readonly rulesHash: string;
}

export const CATALOG: Catalog = {
  rules,
  practices,
  weights,
  sources,
  pages: async () => (await import("./generated/pages.ts")).pages,
  rulesHash,
};
