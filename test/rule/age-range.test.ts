import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageRangeOf, NO_LIMIT } from "../../src/rule/age-range.ts";

describe("ageRangeOf", () => {
  it.each<[value: string | number, min: number, max: number]>([
    [65, 65, 65],
    ["65", 65, 65],
    ["65+", 65, NO_LIMIT],
    ["AGE_65_PLUS", 65, NO_LIMIT],
    ["55 plus", 55, NO_LIMIT],
    ["over 60", 60, NO_LIMIT],
    ["65 and over", 65, NO_LIMIT],
    [">= 70", 70, NO_LIMIT],
    ["ab 65 Jahren", 65, NO_LIMIT],
    ["65 Jahre und älter", 65, NO_LIMIT],
    ["plus de 60 ans", 60, NO_LIMIT],
    ["60 ans et plus", 60, NO_LIMIT],
    ["más de 65 años", 65, NO_LIMIT],
    ["oltre 70 anni", 70, NO_LIMIT],
    ["acima de 60 anos", 60, NO_LIMIT],
    ["65歳以上", 65, NO_LIMIT],
    ["18-24", 18, 24],
    ["18 – 24", 18, 24],
    ["25_34", 25, 34],
    ["ages 13 to 17", 13, 17],
    ["13 bis 17", 13, 17],
    ["30代", 30, 39],
    ["60s", 60, 69],
    ["under 16", 0, 15],
    ["16 and under", 0, 16],
    ["unter 18", 0, 17],
    ["moins de 15 ans", 0, 14],
    ["menos de 18 anos", 0, 17],
    ["18歳未満", 0, 17],
    ["<18", 0, 17],
  ])("reads %j", (value, min, max) => {
    expect(ageRangeOf(value)).toEqual({ min, max });
  });

  it.each(["adult", "unknown", "", "35-18", "over 60 brands", "18-24-30", "500", "+49 171 2345678", true])(
    "reads no age in %j",
    (value) => {
      expect(ageRangeOf(value)).toBeUndefined();
    },
  );

  it("gives a range in order for whatever stands there, and never fails", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9 +<>=~a-z歳以上-]{0,60}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const range = ageRangeOf(text);
        if (range !== undefined) expect(range.min).toBeLessThanOrEqual(range.max);
      }),
    );
  });
});
