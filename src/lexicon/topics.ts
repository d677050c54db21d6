import type { CompiledLexicon, CompiledTopic } from "./compiled.ts";
import { append } from "./context.ts";
import type { Words } from "./normalise.ts";
import { Places } from "./places.ts";
import type { Hit } from "./scan.ts";

/** A topic that a match stands under or beside. */
export interface FoundTopic extends CompiledTopic {
  /** The word that means the topic. */
  readonly target: number;
}

/** Which topics speak of which category, and which words mean them. */
export class TopicIndex {
  /** Topic of each word that counts above a match; those that count beside it are in both. */
  readonly above = new Map<number, number>();
  readonly beside = new Map<number, number>();
  private readonly ofCategory: readonly (readonly number[])[];

  constructor(readonly compiled: CompiledLexicon) {
    for (const [word, topic] of compiled.links.above) this.above.set(word, topic ?? -1);
    for (const [word, topic] of compiled.links.beside) {
      this.above.set(word, topic ?? -1);
      this.beside.set(word, topic ?? -1);
    }
    this.ofCategory = compiled.categories.map((_, category) =>
      compiled.topics.flatMap(({ categories, others }, topic) =>
        categories.includes(category) === others ? [] : [topic],
      ),
    );
  }

  topicsOf(category: number): readonly number[] {
    return this.ofCategory[category] ?? [];
  }
}

/** The topics of one text. */
export class Topics {
  readonly places: Places;
  /** By line and topic, the first step that means the topic, and the word in it. */
  private readonly above = new Map<number, { step: number; target: number }>();
  /** By word of the text, the topic words that begin or end there. */
  private readonly beside = new Map<number, Hit[]>();

  constructor(
    private readonly index: TopicIndex,
    private readonly words: Words,
    hits: readonly Hit[],
  ) {
    this.places = new Places(words);
    for (const hit of hits) this.add(hit);
  }

  /** The topic that speaks against a match of a category. One that drops it wins over one that weakens it. */
  against(match: Hit, category: number): FoundTopic | undefined {
    let found: FoundTopic | undefined;
    for (const topic of this.index.topicsOf(category)) {
      const compiled = this.index.compiled.topics[topic];
      const target = this.wordAbove(match, topic) ?? this.wordBeside(match, topic);
      if (compiled === undefined || target === undefined) continue;
      if (!compiled.weakens) return { ...compiled, target };
      found ??= { ...compiled, target };
    }
    return found;
  }

  private add(hit: Hit): void {
    const { target } = hit;
    const topic = this.index.above.get(target);
    if (topic === undefined) return;
    const step = this.places.stepOf(hit);
    const key = this.keyOf(hit, topic);
    if (!this.above.has(key) && this.places.isShort(step)) this.above.set(key, { step, target });
    if (!this.index.beside.has(target)) return;
    append(this.beside, hit.first, hit);
    if (hit.last !== hit.first) append(this.beside, hit.last, hit);
  }

  private keyOf(hit: Hit, topic: number): number {
    return this.places.lineOf(hit) * this.index.compiled.topics.length + topic;
  }

  private wordAbove(match: Hit, topic: number): number | undefined {
    const above = this.above.get(this.keyOf(match, topic));
    return above !== undefined && above.step < this.places.stepOf(match) ? above.target : undefined;
  }

  private wordBeside(match: Hit, topic: number): number | undefined {
    for (const word of this.places.beside(match)) {
      const hit = this.beside
        .get(word)
        ?.find((other) => this.index.beside.get(other.target) === topic && this.isApart(other, match));
      if (hit !== undefined) return hit.target;
    }
    return undefined;
  }

  /**
   * Whether a topic word is no part of the term that matched: whoever wrote “gospel music” meant it. In the
   * compound “Kirchenmusik” the term `Kirche*` has nothing of “musik”.
   */
  private isApart(topic: Hit, match: Hit): boolean {
    if (topic.last < match.first || topic.first > match.last) return true;
    const { begins } = this.words;
    const letters = (begins[match.last + 1] ?? 0) - (begins[match.first] ?? 0);
    return topic.first === match.last && match.letters < letters;
  }
}
