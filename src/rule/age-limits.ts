/** Which ages a condition lets pass: fields such as `age`, `ageGroup` and `birth_year`, compared with numbers or groups. */
import type { Comparison, ProfileCondition, Value } from "../model/index.ts";
import { type AgeRange, ageRangeOf, NO_LIMIT } from "./age-range.ts";

const AGE =
  /^(?:age|ages|edad|alter|altersgruppe|âge|età|idade|年齢|年代|agegroup|agerange|ageband|agebracket|agemin|agemax)$/u;
const BIRTH_YEAR =
  /birthyear|yearofbirth|yob$|geburtsjahr|añonacimiento|annéenaissance|annonascita|anonascimento|生年$/u;
/** What else has an age. A child's age speaks of a parent. */
const OF_THINGS =
  /^(?:account|device|vehicle|car|home|house|building|property|cart|basket|pet|dog|cat|page|cookie|tenure|membership|subscription|order|list|lead|profile|contact|record|policy|loan|child|children|baby|kid|kids|days?|hours?|months?|weeks?|kind|konto|compte|cuenta)$/u;

/** A condition on age, with the ages it lets pass. */
export interface OnAge {
  readonly condition: ProfileCondition;
  /** The value that the clue points at. */
  readonly value: Value<string | number | boolean>;
  readonly range: AgeRange;
}

/**
 * The ranges of a condition on a person's age: one, or one for each value of a list.
 *
 * @param thisYear for years of birth
 */
export function onAge(condition: ProfileCondition, thisYear: number): OnAge[] {
  const { field, test } = condition;
  const words = wordsIn(field.value);
  if (words.some((word) => OF_THINGS.test(word))) return [];
  if (BIRTH_YEAR.test(words.join(""))) return limitsOf(condition, bornToAge(test, thisYear));
  return words.some((word) => AGE.test(word)) ? limitsOf(condition, test) : [];
}

function limitsOf(condition: ProfileCondition, { operator, values }: Comparison): OnAge[] {
  const ages = values.flatMap((value) => {
    const range = ageRangeOf(value.value);
    return range === undefined ? [] : [{ condition, value, range }];
  });
  const [first, second] = ages;
  if (first === undefined || ages.length < values.length) return [];
  const limit = (range: AgeRange) => [{ ...first, range }];
  switch (operator) {
    case "eq":
    case "in":
      return ages;
    case "gte":
      return limit({ min: first.range.min, max: NO_LIMIT });
    case "gt":
      return limit({ min: first.range.max + 1, max: NO_LIMIT });
    case "lte":
      return limit({ min: 0, max: first.range.max });
    case "lt":
      return limit({ min: 0, max: first.range.min - 1 });
    case "between":
      return second === undefined ? [] : limit({ min: first.range.min, max: second.range.max });
    default:
      return [];
  }
}

const MIRRORED: Partial<Record<Comparison["operator"], Comparison["operator"]>> = {
  gt: "lt",
  gte: "lte",
  lt: "gt",
  lte: "gte",
};

/** The same comparison of ages: who was born before 1960 is older than those of that year. */
function bornToAge({ operator, values }: Comparison, thisYear: number): Comparison {
  const ages = values.map((value) => ({ ...value, value: thisYear - Number(value.value) }));
  return {
    operator: MIRRORED[operator] ?? operator,
    values: operator === "between" ? ages.toReversed() : ages,
  };
}

/** The parts of a field's name: `customerAge`, `age_group`. */
function wordsIn(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
