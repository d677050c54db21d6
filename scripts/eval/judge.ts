/** Whether a name says something sensitive, as a rule would see it. */
import type { Lexicon, LexiconMatch } from "../../src/lexicon/index.ts";

/** How likely one weak clue alone makes a trait, and from where on it is one: as in src/rule/sensitive.ts. */
const WEAK = 0.25;
const LIKELY = 0.6;

export interface Verdict {
  /** Categories that count, sorted. */
  readonly categories: readonly string[];
  readonly matches: readonly LexiconMatch[];
}

/** A category counts with a direct or strong match, or with enough different weak clues. */
export function judge(lexicon: Lexicon, text: string): Verdict {
  const matches = lexicon.match(text);
  const categories = [...new Set(matches.map(({ category }) => category))].sort();
  return {
    matches,
    categories: categories.filter((category) =>
      isLikely(matches.filter((match) => match.category === category)),
    ),
  };
}

function isLikely(matches: readonly LexiconMatch[]): boolean {
  const clues = new Set(matches.map(({ term }) => term)).size;
  return matches.some(({ strength }) => strength !== "weak") || 1 - (1 - WEAK) ** clues >= LIKELY;
}
