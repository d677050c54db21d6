/** Ages as people write them in the values of a field: `65+`, `13-17`, `under 16`, `ab 65`, `65歳以上`. */

/** Whole years, both included. */
export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** A longer text is no age group, whatever numbers it has. */
const LONGEST = 40;
const OLDEST = 120;

/** Words that may stand with an age and change nothing. */
const UNITS =
  /\b(?:aged?|ages|years?|yrs?|yo|old|ans|años?|anni|anos?|jahren?|alter|edad|età|idade)\b|âge|âgée?s?|歳|才/gu;
const FROM =
  /^(?:over|from|above|older than|at least|ab|über|plus de|más de|mas de|mayores de|dès|oltre|da|acima de|mais de|maiores de|>=?|≥) (\d{1,3})$/u;
const AND_MORE =
  /^(\d{1,3}) ?(?:\+|plus|(?:and|or|et|y|und|oder|e|ed) (?:over|older|up|above|more|plus|más|mas|mayores|älter|mehr|oltre|mais)|以上|〜|~)$/u;
const BELOW =
  /^(?:under|below|younger than|less than|unter|moins de|menos de|menores de|menor de|sotto i|sotto|meno di|abaixo de|<) (\d{1,3})$/u;
const BELOW_AFTER = /^(\d{1,3}) ?未満$/u;
const UP_TO = /^(?:up to|bis|jusqu'à|hasta|fino a|até|<=|≤) (\d{1,3})$/u;
const UP_TO_AFTER = /^(\d{1,3}) ?(?:(?:and|or) (?:under|younger|below)|以下)$/u;
const BETWEEN = /^(\d{1,3})(?: ?(?:-|to|bis|à|al?|até|〜|~|から) ?| )(\d{1,3})$/u;
const EXACTLY = /^(\d{1,3})$/u;
const DECADE = /^(\d0) ?(?:s|代)$/u;

/** The ages that a value of an age field stands for, if it is one. */
export function ageRangeOf(value: string | number | boolean): AgeRange | undefined {
  if (typeof value === "boolean") return undefined;
  const text = String(value);
  return text.length > LONGEST ? undefined : inOrder(rangeIn(plain(text)));
}

function rangeIn(text: string): AgeRange | undefined {
  const [, from] = FROM.exec(text) ?? AND_MORE.exec(text) ?? [];
  if (from !== undefined) return { min: Number(from), max: NO_LIMIT };
  const [, below] = BELOW.exec(text) ?? BELOW_AFTER.exec(text) ?? [];
  if (below !== undefined) return { min: 0, max: Number(below) - 1 };
  const [, upTo] = UP_TO.exec(text) ?? UP_TO_AFTER.exec(text) ?? [];
  if (upTo !== undefined) return { min: 0, max: Number(upTo) };
  const [, low, high] = BETWEEN.exec(text) ?? [];
  if (low !== undefined) return { min: Number(low), max: Number(high) };
  const [, age] = EXACTLY.exec(text) ?? [];
  if (age !== undefined) return { min: Number(age), max: Number(age) };
  const [, decade] = DECADE.exec(text) ?? [];
  return decade === undefined ? undefined : { min: Number(decade), max: Number(decade) + 9 };
}

function inOrder(range: AgeRange | undefined): AgeRange | undefined {
  if (range === undefined || range.min > range.max || range.min > OLDEST) return undefined;
  return range;
}

/** Lower case, without units, dashes and signs written one way: `AGE_65_PLUS` is `65 plus`. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[–—−]/g, "-")
    .replace(/[_/.:()]/g, " ")
    .replace(UNITS, " ")
    .replace(/([<>≤≥]=?)/g, "$1 ")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim();
}
