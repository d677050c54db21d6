/** Shared judgement: which conditions on age single out children or old people. */
import type { LexiconMatch, Strength } from "../lexicon/index.ts";
import type { ConditionGroup, ConditionNode, Segment } from "../model/index.ts";
import { type OnAge, onAge } from "./age-limits.ts";
import { type AgeRange, NO_LIMIT } from "./age-range.ts";
import type { Clue } from "./clues.ts";

const ADULT = 18;
/** Services that ask for an age start here, so that “under 21” is mostly children. */
const YOUNGEST = 13;
const OLD = 65;
/** From here on a limit speaks of people who are nearly old, and one without an upper end of all who are. */
const NEARLY_OLD = 60;
const OPEN_END_IS_OLD = 55;

/**
 * Clues to childhood and old age in the numbers of a segment's conditions. Words such as “seniors” are the lexicon's.
 *
 * @param thisYear for years of birth
 */
export function ageCluesOf(segment: Segment, thisYear: number): Clue[] {
  return cluesIn(segment.conditions, false, thisYear);
}

function cluesIn(node: ConditionNode, negated: boolean, thisYear: number): Clue[] {
  if (node.kind !== "group") return node.kind === "profile" ? cluesOf(onAge(node, thisYear), negated) : [];
  const isNegated = negated !== (node.match === "none");
  const together = node.match === "all" ? narrowed(node, thisYear) : [];
  const apart = node.children.filter((child) => !together.some(({ condition }) => condition === child));
  return [...cluesOf(together, isNegated), ...apart.flatMap((child) => cluesIn(child, isNegated, thisYear))];
}

/** Limits that stand side by side are one range: `age gte 18` and `age lt 25`. */
function narrowed({ children }: ConditionGroup, thisYear: number): OnAge[] {
  const limits = children.flatMap((child) => {
    const found = child.kind === "profile" ? onAge(child, thisYear) : [];
    return found.length === 1 ? found : [];
  });
  if (limits.length < 2) return [];
  const range = {
    min: Math.max(...limits.map((limit) => limit.range.min)),
    max: Math.min(...limits.map((limit) => limit.range.max)),
  };
  return limits.map((limit) => ({ ...limit, range }));
}

/** Old people are singled out where nobody else is let in, children wherever they are asked for. */
function cluesOf(found: readonly OnAge[], negated: boolean): Clue[] {
  const clues: Clue[] = [];
  const [young] = found.filter(({ range }) => areMostlyMinors(range));
  // To leave children out is what the law asks for.
  if (young !== undefined && !negated) clues.push(clue(young, "minors", "direct", negated));
  const [old] = found;
  const strengths = found.map(({ range }) => oldAge(range));
  if (old !== undefined && strengths.every((strength) => strength !== undefined))
    clues.push(clue(old, "elderly", strengths.includes("strong") ? "strong" : "direct", negated));
  return clues;
}

function areMostlyMinors({ min, max }: AgeRange): boolean {
  const from = Math.min(Math.max(min, YOUNGEST), max);
  return from < ADULT && ADULT - from >= (max - from + 1) / 2;
}

function oldAge({ min, max }: AgeRange): Strength | undefined {
  if (min >= OLD) return "direct";
  return min >= NEARLY_OLD || (min >= OPEN_END_IS_OLD && max === NO_LIMIT) ? "strong" : undefined;
}

function clue(
  { condition, value, range }: OnAge,
  category: "minors" | "elderly",
  strength: Strength,
  negated: boolean,
): Clue {
  const text = typeof value.value === "string" ? value.value : inWords(range);
  const match: LexiconMatch = {
    category,
    term: inWords(range),
    strength,
    how: "exact",
    language: "und",
    text,
    start: 0,
    end: text.length,
  };
  return { match, word: { text, at: value.at, role: "value", negated, condition } };
}

function inWords({ min, max }: AgeRange): string {
  if (max === NO_LIMIT) return `${min} and older`;
  if (min === 0) return `under ${max + 1}`;
  return min === max ? `age ${min}` : `age ${min} to ${max}`;
}
