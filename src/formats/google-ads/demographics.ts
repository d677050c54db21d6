/** Age, sex, income and children, which Google assigns to people. */
import type { Comparison, ProfileCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";

export interface Demographic {
  /** The criterion's key, and its key in an audience. */
  readonly key: string;
  /** Google's name for it in a targeting setting. */
  readonly dimension: string;
  readonly field: string;
  /** Google's words in ours, in order. `UNDETERMINED` is not among them: it says nothing of anybody. */
  readonly words: ReadonlyMap<string, string>;
}

const AGE: Demographic = {
  key: "ageRange",
  dimension: "AGE_RANGE",
  field: "age",
  words: new Map([
    ["AGE_RANGE_18_24", "18-24"],
    ["AGE_RANGE_25_34", "25-34"],
    ["AGE_RANGE_35_44", "35-44"],
    ["AGE_RANGE_45_54", "45-54"],
    ["AGE_RANGE_55_64", "55-64"],
    ["AGE_RANGE_65_UP", "65+"],
  ]),
};

export const DEMOGRAPHICS: readonly Demographic[] = [
  AGE,
  {
    key: "gender",
    dimension: "GENDER",
    field: "gender",
    words: new Map([
      ["MALE", "male"],
      ["FEMALE", "female"],
    ]),
  },
  {
    key: "incomeRange",
    dimension: "INCOME_RANGE",
    field: "household income",
    words: new Map([
      ["INCOME_RANGE_0_50", "lower 50 %"],
      ["INCOME_RANGE_50_60", "41 to 50 %"],
      ["INCOME_RANGE_60_70", "31 to 40 %"],
      ["INCOME_RANGE_70_80", "21 to 30 %"],
      ["INCOME_RANGE_80_90", "11 to 20 %"],
      ["INCOME_RANGE_90_UP", "top 10 %"],
    ]),
  },
  {
    key: "parentalStatus",
    dimension: "PARENTAL_STATUS",
    field: "parental status",
    words: new Map([
      ["PARENT", "parent"],
      ["NOT_A_PARENT", "not a parent"],
    ]),
  },
];

/**
 * Who is left of a demographic. Without criteria everybody is; one that is excluded leaves the others, which is how
 * most people choose an age in Google Ads. Nothing when nobody is left out.
 */
export function demographicCondition(
  { field, words }: Demographic,
  criteria: readonly { readonly type: Cursor; readonly isNegative: boolean }[],
): ProfileCondition | undefined {
  const [first] = criteria;
  if (first === undefined) return undefined;
  const named = (negative: boolean) =>
    criteria.flatMap(({ type, isNegative }) => (isNegative === negative ? (wordFor(type, words) ?? []) : []));
  const unwanted = new Set(named(true).map(({ value }) => value));
  const wanted = named(false);
  const others = [...words.values()].map((word) => first.type.value(word, "derived"));
  const left = (wanted.length > 0 ? wanted : others).filter(({ value }) => !unwanted.has(value));
  const count = new Set(left.map(({ value }) => value)).size;
  if (count === 0 || count === words.size) return undefined;
  return profile(field, left);
}

function wordFor(type: Cursor, words: ReadonlyMap<string, string>): Value<string> | undefined {
  const word = type.string();
  const value = word && words.get(word.value);
  return word && value !== undefined ? { ...word, value } : undefined;
}

function profile(field: string, values: readonly Value<string>[]): ProfileCondition | undefined {
  const [first] = values;
  const test: Comparison = { operator: "in", values };
  return (
    first && { kind: "profile", field: { ...first, value: field, origin: "derived" }, test, at: first.at }
  );
}
