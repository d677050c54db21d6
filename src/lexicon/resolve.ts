import { type CompiledLexicon, type Lines, type Link, ROLES } from "./compiled.ts";
import { append, Context } from "./context.ts";
import type { Hit } from "./scan.ts";

const WEAK = ROLES.indexOf("weak");
const NOT = ROLES.indexOf("not");
const CONTEXT = ROLES.indexOf("context");

/** An entry that does not count, and the term that took it away. */
export interface Refused extends Hit {
  readonly because: string;
}

type IsSpelt = (hit: Hit, term: string) => boolean;

/** Decides which hits of a text count, each from the other hits around it. */
export class Resolver {
  private readonly with: ReadonlyMap<number, readonly number[]>;
  private readonly unless: ReadonlyMap<number, readonly number[]>;
  /** Context words that drop every match of a category, by category. */
  private readonly dropping: ReadonlyMap<number, readonly number[]>;

  /** @param terms of the targets */
  constructor(
    private readonly compiled: CompiledLexicon,
    private readonly terms: Lines,
  ) {
    const { links } = compiled;
    this.with = new Map(links.with.map(([entry, ...words]) => [entry, words]));
    this.unless = new Map(links.unless.map(([entry, ...words]) => [entry, words]));
    this.dropping = byLinked(links.drops);
  }

  /**
   * @param isSpelt whether the text has the term's own letters, accents included: tells "cáncer" from "cancer"
   * @returns what counts, at most one for the same words and category, and what its context took away
   */
  resolve(hits: readonly Hit[], isSpelt: IsSpelt): { kept: Hit[]; refused: Refused[] } {
    const entries = hits.filter((hit) => this.roleOf(hit) <= WEAK);
    if (entries.length === 0) return { kept: [], refused: [] };
    const context = this.contextOf(hits);
    const candidates: Hit[] = [];
    const refused: Refused[] = [];
    for (const alike of this.onSameWords(entries)) {
      // Languages share words: what says that "Cancer" is a star sign in one says it for all.
      const against = this.reasonAgainst(alike, context);
      const counting: Hit[] = [];
      for (const entry of alike) {
        const because = against ?? this.reasonMissing(entry, context);
        if (because === undefined) counting.push(entry);
        else refused.push({ ...entry, because });
      }
      const best = this.best(counting, isSpelt);
      if (best !== undefined) candidates.push(best);
    }
    return { kept: this.longest(candidates), refused };
  }

  private contextOf(hits: readonly Hit[]): Context {
    const context = new Context();
    for (const hit of hits) {
      const role = this.roleOf(hit);
      if (role === NOT) context.addPhrase(hit);
      else if (role === CONTEXT) context.addWord(hit);
    }
    return context;
  }

  /** Entries in lists of those that stand on the same words and are of the same category. */
  private onSameWords(entries: readonly Hit[]): Iterable<readonly Hit[]> {
    const lists = new Map<string, Hit[]>();
    for (const entry of entries)
      append(lists, `${entry.first} ${entry.last} ${this.categoryOf(entry)}`, entry);
    return lists.values();
  }

  /** The term near these entries that takes them away. */
  private reasonAgainst(alike: readonly Hit[], context: Context): string | undefined {
    const [entry] = alike;
    if (entry === undefined) return undefined;
    const category = this.categoryOf(entry);
    const phrase = context.overlapping(entry, (other) => this.categoryOf(other) === category);
    if (phrase !== undefined) return this.termOf(phrase.target);
    const against = [
      ...alike.flatMap(({ target }) => this.unless.get(target) ?? []),
      ...(this.dropping.get(category) ?? []),
    ];
    const word = context.nearest(against, entry);
    return word === undefined ? undefined : this.termOf(word);
  }

  /** The `with` words of an entry, in words, when none of them stands near it. */
  private reasonMissing(entry: Hit, context: Context): string | undefined {
    const needed = this.with.get(entry.target);
    if (needed === undefined || context.nearest(needed, entry) !== undefined) return undefined;
    return `needs one of: ${needed.map((target) => this.termOf(target)).join(", ")}`;
  }

  /** Of entries on the same words, one that is spelt like them, then the one that compared the most letters. */
  private best(alike: readonly Hit[], isSpelt: IsSpelt): Hit | undefined {
    if (alike.length < 2) return alike[0];
    const spelt = (hit: Hit) => Number(isSpelt(hit, this.termOf(hit.target)));
    const [best] = alike.toSorted(
      (a, b) =>
        spelt(b) - spelt(a) ||
        b.letters - a.letters ||
        this.roleOf(a) - this.roleOf(b) ||
        a.target - b.target,
    );
    return best && { ...best, letters: Math.max(...alike.map(({ letters }) => letters)) };
  }

  /** Of overlapping matches of a category, the longest. */
  private longest(candidates: Hit[]): Hit[] {
    if (candidates.length < 2) return candidates;
    candidates.sort((a, b) => b.letters - a.letters || a.first - b.first);
    const taken = new Set<number>();
    return candidates.filter(({ target, first, last }) => {
      const seat = (word: number) =>
        word * this.compiled.categories.length + (this.compiled.category[target] ?? 0);
      // A longer match that overlaps this one covers one of its ends.
      if (taken.has(seat(first)) || taken.has(seat(last))) return false;
      for (let word = first; word <= last; word++) taken.add(seat(word));
      return true;
    });
  }

  private roleOf({ target }: Hit): number {
    return this.compiled.role[target] ?? CONTEXT;
  }

  private categoryOf({ target }: Hit): number {
    return this.compiled.category[target] ?? -1;
  }

  private termOf(target: number): string {
    return this.terms.at(target);
  }
}

function byLinked(links: readonly Link[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const [target, ...others] of links) {
    for (const other of others) append(lists, other, target);
  }
  return lists;
}
