import { type CompiledLexicon, Lines, ROLES } from "./compiled.ts";
import { Guesser } from "./guess.ts";
import type { DroppedMatch, Lexicon, LexiconMatch, MatchedHow, Strength, Weakened } from "./lexicon.ts";
import { STRENGTHS } from "./lexicon-file.ts";
import type { MixedStep } from "./mixed-steps.ts";
import { emptyWords, normalise } from "./normalise.ts";
import { type Kept, Resolver } from "./resolve.ts";
import { type Hit, Scanner } from "./scan.ts";
import type { FoundTopic } from "./topics.ts";

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
  private readonly guesser: Guesser;
  private readonly resolver: Resolver;
  private readonly terms: Lines;
  private readonly sources: ReadonlyMap<number, string>;

  constructor(private readonly compiled: CompiledLexicon) {
    this.terms = new Lines(compiled.terms);
    this.scanner = new Scanner(compiled, this.terms);
    this.guesser = new Guesser(compiled, this.terms);
    this.resolver = new Resolver(compiled, this.terms);
    this.sources = new Map(
      compiled.links.source.map(([target, source]) => [target, compiled.sources[source ?? -1] ?? ""]),
    );
  }

  explain(text: string): Explanation {
    const { words } = this;
    normalise(text, words);
    const written = this.scanner.scan(words);
    const hits = [
      ...written.filter((hit) => this.scanner.isSpelt(hit, text, words)),
      ...this.guesser.guess(text, words, written),
    ];
    if (hits.length === 0) return NOTHING;
    const start = ({ first }: Hit) => words.from[first] ?? 0;
    const end = ({ last }: Hit) => words.to[last] ?? 0;
    const matchOf = (hit: Hit) => this.matchOf(hit, text, start(hit), end(hit));
    const isSpelt = (hit: Hit, term: string) =>
      lettersOf(text.slice(start(hit), end(hit))).includes(lettersOf(term));
    const { kept, refused } = this.resolver.resolve(hits, words, isSpelt);
    return {
      kept: kept.map(matchOf).sort(inOrder),
      dropped: refused
        .map(({ reason, because, says, ...hit }) => ({
          ...matchOf(hit),
          reason,
          because,
          ...(says !== undefined && { says }),
        }))
        .sort(inOrder),
    };
  }

  private whyWeakened(by: FoundTopic | MixedStep, text: string): Omit<Weakened, "from"> {
    if ("says" in by) return { because: this.terms.at(by.target), says: by.says };
    return { because: text.slice(this.words.from[by.first], this.words.to[by.last]), says: MIXED };
  }

  private matchOf({ target, weakenedBy, how }: Kept, text: string, start: number, end: number): LexiconMatch {
    const { categories, languages, category, language, role } = this.compiled;
    const source = this.sources.get(target);
    const term = this.terms.at(target);
    const found = text.slice(start, end);
    const strength = strengthOf(role[target]);
    const isWeakened = weakenedBy !== undefined && strength !== "weak";
    return {
      category: categories[category[target] ?? -1] ?? "",
      term,
      strength: isWeakened ? "weak" : strength,
      how: how ?? howWritten(found, term),
      language: languages[language[target] ?? -1] ?? "und",
      text: found,
      start,
      end,
      ...(source !== undefined && { source }),
      ...(isWeakened && { weakened: { from: strength, ...this.whyWeakened(weakenedBy, text) } }),
    };
  }
}

const MIXED = "it is about other things too, and so may be what stands below it";

/** @param role index into ROLES of an entry, whose first three are the strengths, or of a heading */
function strengthOf(role = 0): Strength {
  return STRENGTHS[role] ?? (ROLES[role] === "heading" ? "strong" : "weak");
}

function howWritten(found: string, term: string): MatchedHow {
  return lettersOf(found.normalize("NFKD")) === lettersOf(term.normalize("NFKD")) ? "exact" : "inflected";
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
