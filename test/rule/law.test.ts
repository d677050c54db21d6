import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Applicability, appliesIn } from "../../src/rule/law.ts";

describe("appliesIn", () => {
  it.each<[law: string[], where: string[], Applicability]>([
    [["EU"], ["EU"], "applies"],
    [["EU"], ["DE"], "applies"],
    [["EU"], ["DE-BY"], "applies"],
    [["EU"], ["GP"], "applies"],
    [["EU"], ["UK"], "elsewhere"],
    [["EU"], ["NO"], "elsewhere"],
    [["EU", "IS", "LI", "NO", "UK"], ["NO"], "applies"],
    [["UK"], ["GB"], "applies"],
    [["UK"], ["GB-SCT"], "applies"],
    [["US"], ["US-WA"], "applies"],
    [["US"], ["PR"], "applies"],
    [["US-PR"], ["PR"], "applies"],
    [["US-WA"], ["US-WA"], "applies"],
    [["US-WA"], ["US-CA"], "elsewhere"],
    [["US-WA"], ["CA"], "elsewhere"],
    // Who addresses a country, or the Union, reaches people in every part of it.
    [["US-WA"], ["US"], "applies"],
    [["FR"], ["EU"], "applies"],
    [["FR"], ["DE"], "elsewhere"],
    [["CA-QC"], ["CA"], "applies"],
    [["CA"], ["US-CA"], "elsewhere"],
    [["US-FL", "US-OK"], ["BR", "US-OK"], "applies"],
    [["EU"], [], "assumed"],
    [[], ["EU"], "assumed"],
    [[], [], "assumed"],
  ])("%j in %j: %s", (law, where, expected) => expect(appliesIn(law, where)).toBe(expected));
});

describe("whatever the regions", () => {
  const region = fc.constantFrom(
    ...[
      "EU",
      "UK",
      "GB",
      "DE",
      "DE-BY",
      "FR",
      "NO",
      "US",
      "US-WA",
      "US-CA",
      "PR",
      "US-PR",
      "CA",
      "CA-QC",
      "BR",
    ],
  );
  const some = fc.array(region, { minLength: 1, maxLength: 5 });
  const any = fc.array(region, { maxLength: 5 });

  it("adding one adds only laws that apply in it", () => {
    fc.assert(
      fc.property(some, some, region, (law, where, added) => {
        const before = appliesIn(law, where);
        const after = appliesIn(law, [...where, added]);
        expect(after).toBe(before === "applies" ? "applies" : appliesIn(law, [added]));
      }),
    );
  });

  it("their order makes no difference, nor does saying one twice", () => {
    fc.assert(
      fc.property(any, any, (law, where) => {
        const turned = appliesIn([...law].reverse(), [...where, ...where].reverse());
        expect(turned).toBe(appliesIn(law, where));
      }),
    );
  });

  it("a law and a campaign can change places", () => {
    fc.assert(fc.property(any, any, (a, b) => appliesIn(a, b) === appliesIn(b, a)));
  });

  it("none named rules out no law", () => {
    fc.assert(fc.property(any, (law) => appliesIn(law, []) === "assumed"));
  });
});
