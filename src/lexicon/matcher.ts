import { type CompiledLexicon, Lines } from "./compiled.ts";
import type { DroppedMatch, Lexicon, LexiconMatch, Strength } from "./lexicon.ts";
import { STRENGTHS } from "./lexicon-file.ts";
import { emptyWords, normalise } from "./normalise.ts";
import { Resolver } from "./resolve.ts";
import { type Hit, Scanner } from "./scan.ts";

/** A lexicon over compiled data. What matching needs is built when the first text comes. */
export function lexiconOf(compiled: CompiledLexicon): Lexicon {
  let matcher: Matcher | undefined;
  const ready = () => {
    matcher ??= new Matcher(compiled);
    return matcher;
  };
  return {
    categories: compiled.categories,
    match: (text) => ready().explain(text).kept,
    explain: (text) => ready().explain(text),
  };
}

interface Explanation {
  readonly kept: readonly LexiconMatch[];
  readonly dropped: readonly DroppedMatch[];
}

const NOTHING: Explanation = { kept: [], dropped: [] };

class Matcher {
  private readonly words = emptyWords();
  private readonly scanner: Scanner;
  private readonly resolver: Resolver;
  private readonly terms: Lines;
  private readonly sources: ReadonlyMap<number, string>;

  constructor(private readonly compiled: CompiledLexicon) {
    this.terms = new Lines(compiled.terms);
    this.scanner = new Scanner(compiled, this.terms);
    this.resolver = new Resolver(compiled, this.terms);
    this.sources = new Map(
      compiled.links.source.map(([target, source]) => [target, compiled.sources[source ?? -1] ?? ""]),
    );
  }

  explain(text: string): Explanation {
    const { words } = this;
    normalise(text, words);
    const hits = this.scanner.scan(text, words);
    if (hits.length === 0) return NOTHING;
    const start = ({ first }: Hit) => words.from[first] ?? 0;
    const end = ({ last }: Hit) => words.to[last] ?? 0;
    const matchOf = (hit: Hit) => this.matchOf(hit, text, start(hit), end(hit));
    const isSpelt = (hit: Hit, term: string) =>
      lettersOf(text.slice(start(hit), end(hit))).includes(lettersOf(term));
    const { kept, refused } = this.resolver.resolve(hits, isSpelt);
    return {
      kept: kept.map(matchOf).sort(inOrder),
      dropped: refused.map((hit) => ({ ...matchOf(hit), because: hit.because })).sort(inOrder),
    };
  }

  private matchOf({ target }: Hit, text: string, start: number, end: number): LexiconMatch {
    const { categories, languages, category, language, role } = this.compiled;
    const source = this.sources.get(target);
    return {
      category: categories[category[target] ?? -1] ?? "",
      term: this.terms.at(target),
      strength: strengthOf(role[target]),
      language: languages[language[target] ?? -1] ?? "und",
      text: text.slice(start, end),
      start,
      end,
      ...(source !== undefined && { source }),
    };
  }
}

/** @param role index into ROLES of an entry, whose first three are the strengths */
function strengthOf(role = 0): Strength {
  return STRENGTHS[role] ?? "weak";
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** As the words stand in the text. */
function inOrder(a: LexiconMatch, b: LexiconMatch): number {
  return (
    a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : a.category > b.category ? 1 : 0)
  );
}
