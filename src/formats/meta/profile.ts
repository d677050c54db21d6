/** Facts about the person that `targeting` compares: age, gender, language, device. */
import type { Condition, ProfileCondition, Value } from "../../model/index.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";

/** Whole years. Without `age_min` Meta delivers from 18; 65 stands for 65 and over. */
const DEFAULT_AGE = { min: 18, max: 65 };

const GENDERS: ReadonlyMap<unknown, string> = new Map([
  [1, "male"],
  [2, "female"],
]);

/** Keys of `targeting` that are lists, and the field each compares. */
const LISTS: readonly (readonly [key: string, field: string])[] = [
  ["locales", "locale"],
  ["user_os", "user_os"],
  ["user_device", "user_device"],
  ["wireless_carrier", "wireless_carrier"],
];

export function profileConditions(targeting: Cursor): Condition[] {
  return present([
    ageCondition(targeting),
    suggestedAge(targeting.get("age_range")),
    genderCondition(targeting.get("genders")),
    ...LISTS.map(([key, field]) => listCondition(targeting.get(key), field)),
    stateCondition(targeting.get("app_install_state"), "app_install_state"),
  ]);
}

export function excludedDevices(targeting: Cursor): Condition[] {
  return present([listCondition(targeting.get("excluded_user_device"), "user_device")]);
}

/** A field that must have one of the values in the list. */
export function listCondition(list: Cursor, field: string): ProfileCondition | undefined {
  const values = present(list.items().map((item) => item.scalar()));
  return values.length > 0 ? profile(list, field, { operator: "in", values }) : undefined;
}

function stateCondition(state: Cursor, field: string): ProfileCondition | undefined {
  const value = state.string();
  return value && profile(state, field, { operator: "eq", values: [value] });
}

function ageCondition(targeting: Cursor): ProfileCondition {
  const min = targeting.get("age_min").number();
  const max = targeting.get("age_max").number();
  const byDefault = (age: number): Value<number> => targeting.value(age, "default");
  return {
    kind: "profile",
    field: {
      value: "age",
      at: (min ?? max)?.at ?? targeting.at,
      origin: min || max ? "declared" : "default",
    },
    test: {
      operator: "between",
      values: [min ?? byDefault(DEFAULT_AGE.min), max ?? byDefault(DEFAULT_AGE.max)],
    },
    at: (min ?? max)?.at ?? targeting.at,
  };
}

/** `age_range` is whom the advertiser asks for while Meta may go further; the audience's expansion says that it may. */
function suggestedAge(range: Cursor): ProfileCondition | undefined {
  const min = range.get(0).number();
  const max = range.get(1).number();
  return min && max && profile(range, "age", { operator: "between", values: [min, max] });
}

/** Both genders, or 0, leave nobody out. */
function genderCondition(genders: Cursor): ProfileCondition | undefined {
  const codes = genders.items().map((code) => code.number());
  const named = new Set(codes.map((code) => GENDERS.get(code?.value)));
  if (named.size === 0 || named.size > 1 || named.has(undefined)) return undefined;
  const values = present(codes).map((code) => ({ ...code, value: GENDERS.get(code.value) ?? code.value }));
  return profile(genders, "gender", { operator: "in", values });
}

function profile(source: Cursor, field: string, test: ProfileCondition["test"]): ProfileCondition {
  return { kind: "profile", field: source.value(field), test, at: source.at };
}
