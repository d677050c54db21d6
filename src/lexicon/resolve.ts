import { type CompiledLexicon, type Lines, type Link, ROLES } from "./compiled.ts";
import { append, Context } from "./context.ts";
import { headingsIn } from "./headings.ts";
import type { DropReason } from "./lexicon.ts";
import { type MixedStep, mixedSteps } from "./mixed-steps.ts";
import type { Words } from "./normalise.ts";
import type { Places } from "./places.ts";
import type { Hit } from "./scan.ts";
import { type FoundTopic, TopicIndex, Topics } from "./topics.ts";

const STRONG = ROLES.indexOf("strong");
const WEAK = ROLES.indexOf("weak");
const NOT = ROLES.indexOf("not");
const CONTEXT = ROLES.indexOf("context");
const HEADING = ROLES.indexOf("heading");

/** An entry that counts. */
export interface Kept extends Hit {
  /** What makes it no more than a clue. */
  readonly weakenedBy?: FoundTopic | MixedStep;
}

/** An entry that does not count, and the term that took it away. */
export interface Refused extends Hit, Reason {}

interface Reason {
  readonly reason: DropReason;
  readonly because: string;
  readonly says?: string;
}

export interface Resolved {
  readonly kept: readonly Kept[];
  readonly refused: readonly Refused[];
}

const NO_HEADINGS = { counting: [], refused: [] };

type IsSpelt = (hit: Hit, term: string) => boolean;

/** Decides which hits of a text count, each from the other hits around it. */
export class Resolver {
  private readonly with: ReadonlyMap<number, readonly number[]>;
  private readonly unless: ReadonlyMap<number, readonly number[]>;
  /** Context words that drop every match of a category, by category. */
  private readonly dropping: ReadonlyMap<number, readonly number[]>;
  private readonly topics: TopicIndex;

  /** @param terms of the targets */
  constructor(
    private readonly compiled: CompiledLexicon,
    private readonly terms: Lines,
  ) {
    const { links } = compiled;
    this.with = new Map(links.with.map(([entry, ...words]) => [entry, words]));
    this.unless = new Map(links.unless.map(([entry, ...words]) => [entry, words]));
    this.dropping = byLinked(links.drops);
    this.topics = new TopicIndex(compiled);
  }

  /**
   * @param isSpelt whether the text has the term's own letters, accents included: tells "cáncer" from "cancer"
   * @returns what counts, at most one for the same words and category, and what its context took away
   */
  resolve(hits: readonly Hit[], words: Words, isSpelt: IsSpelt): Resolved {
    const entries = hits.filter((hit) => this.roleOf(hit) <= WEAK);
    const headings = hits.filter((hit) => this.roleOf(hit) === HEADING);
    if (entries.length + headings.length === 0) return { kept: [], refused: [] };
    const context = this.contextOf(hits);
    const topics = new Topics(this.topics, words, hits);
    const candidates: Kept[] = [];
    const refused: Refused[] = [];
    for (const alike of this.onSameWords(entries)) {
      // Languages share words: what says that "Cancer" is a star sign in one says it for all.
      const topic = this.topicOf(alike, topics);
      const against = this.reasonAgainst(alike, context) ?? this.reasonOf(topic);
      const counting: Hit[] = [];
      for (const entry of alike) {
        const reason = against ?? this.reasonMissing(entry, context);
        if (reason === undefined) counting.push(entry);
        else refused.push({ ...entry, ...reason });
      }
      const best = this.best(counting, isSpelt);
      if (best !== undefined) candidates.push(topic === undefined ? best : { ...best, weakenedBy: topic });
    }
    const inPath = topics.places.hasPath
      ? this.weakenMixed(candidates, headings, words, topics.places)
      : candidates;
    const found = headings.length > 0 ? this.foundHeadings(headings, inPath, context, topics) : NO_HEADINGS;
    return {
      kept: this.longest([...inPath, ...found.counting]),
      refused: [...refused, ...found.refused],
    };
  }

  /** What stands in a step of a path about several subjects is no more than a clue to what is below. */
  private weakenMixed(
    candidates: readonly Kept[],
    headings: readonly Hit[],
    words: Words,
    places: Places,
  ): Kept[] {
    const categoryOf = (hit: Hit) => this.categoryOf(hit);
    const mixedStepOf = mixedSteps([...candidates, ...headings], categoryOf, words, places);
    return candidates.map((candidate) => {
      const step = candidate.weakenedBy === undefined ? mixedStepOf(candidate) : undefined;
      return step === undefined ? candidate : { ...candidate, weakenedBy: step };
    });
  }

  /** A heading speaks for all that stands below it, unless something there says the same more plainly. */
  private foundHeadings(
    headings: readonly Hit[],
    candidates: readonly Kept[],
    context: Context,
    topics: Topics,
  ): { counting: Kept[]; refused: Refused[] } {
    const { places } = topics;
    const keyOf = (hit: Hit) => places.lineOf(hit) * this.compiled.categories.length + this.categoryOf(hit);
    const isPlain = (hit: Kept) => hit.weakenedBy === undefined && this.roleOf(hit) <= STRONG;
    const said = new Set(candidates.filter(isPlain).map(keyOf));
    const counting: Kept[] = [];
    const refused: Refused[] = [];
    for (const { step, ...heading } of headingsIn(headings, places, (hit) => this.categoryOf(hit))) {
      if (said.has(keyOf(heading))) continue;
      const topic = this.topicOf([heading], topics);
      const reason = this.reasonAgainst([heading], context) ?? this.reasonOf(topic);
      if (reason !== undefined) refused.push({ ...heading, ...reason });
      else if (topic === undefined) {
        said.add(keyOf(heading));
        counting.push({ ...heading, last: places.endOfPath(step), letters: Number.POSITIVE_INFINITY });
      }
    }
    return { counting, refused };
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

  private topicOf(alike: readonly Hit[], topics: Topics): FoundTopic | undefined {
    const [entry] = alike;
    if (entry === undefined) return undefined;
    const letters = Math.max(...alike.map((hit) => hit.letters));
    return topics.against({ ...entry, letters }, this.categoryOf(entry));
  }

  private reasonOf(topic: FoundTopic | undefined): Reason | undefined {
    if (topic === undefined || topic.weakens) return undefined;
    return { reason: "topic", because: this.termOf(topic.target), says: topic.says };
  }

  /** The phrase or word near these entries that takes them away. */
  private reasonAgainst(alike: readonly Hit[], context: Context): Reason | undefined {
    const [entry] = alike;
    if (entry === undefined) return undefined;
    const category = this.categoryOf(entry);
    const phrase = context.overlapping(entry, (other) => this.categoryOf(other) === category);
    if (phrase !== undefined) return { reason: "phrase", because: this.termOf(phrase.target) };
    const against = [
      ...alike.flatMap(({ target }) => this.unless.get(target) ?? []),
      ...(this.dropping.get(category) ?? []),
    ];
    const word = context.nearest(against, entry);
    return word === undefined ? undefined : { reason: "near", because: this.termOf(word) };
  }

  /** The `with` words of an entry, in words, when none of them stands near it. */
  private reasonMissing(entry: Hit, context: Context): Reason | undefined {
    const needed = this.with.get(entry.target);
    if (needed === undefined || context.nearest(needed, entry) !== undefined) return undefined;
    return { reason: "alone", because: needed.map((target) => this.termOf(target)).join(", ") };
  }

  /** Of entries on the same words, the one that compared the most letters, then one that is spelt like them. */
  private best(alike: readonly Hit[], isSpelt: IsSpelt): Hit | undefined {
    if (alike.length < 2) return alike[0];
    const spelt = (hit: Hit) => Number(isSpelt(hit, this.termOf(hit.target)));
    const [best] = alike.toSorted(
      (a, b) =>
        b.letters - a.letters ||
        spelt(b) - spelt(a) ||
        this.roleOf(a) - this.roleOf(b) ||
        a.target - b.target,
    );
    return best && { ...best, letters: Math.max(...alike.map(({ letters }) => letters)) };
  }

  /** Of overlapping matches of a category, the longest. */
  private longest(candidates: Kept[]): Kept[] {
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
