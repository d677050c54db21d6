/** One trait, one finding: where a category and a wider one are read from the same words, the narrower one speaks. */
import type { LexiconMatch } from "../lexicon/index.ts";
import { LIKELIHOOD } from "./evidence.ts";

/** The wider category of each; rules/taxonomy.yaml says the same, and a test holds them together. */
export const PARENTS: Readonly<Record<string, string>> = {
  pregnancy: "health",
  "mental-health": "health",
  "sexual-health": "health",
  disability: "health",
  addiction: "health",
  immigration: "ethnicity",
  union: "politics",
  "financial-stress": "income-credit",
  bereavement: "life-event",
  relationship: "life-event",
};

/** The matches of one text, without those of a wider category that only repeat what a narrower one says as strongly. */
export function withoutEchoes(matches: readonly LexiconMatch[]): readonly LexiconMatch[] {
  if (matches.length < 2) return matches;
  return matches.filter((match) => !matches.some((other) => speaksFor(other, match)));
}

function speaksFor(narrow: LexiconMatch, wide: LexiconMatch): boolean {
  return (
    PARENTS[narrow.category] === wide.category &&
    narrow.start < wide.end &&
    wide.start < narrow.end &&
    LIKELIHOOD[narrow.strength] >= LIKELIHOOD[wide.strength]
  );
}
