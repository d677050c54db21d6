/** Queries, well and badly written, as the conditions they become. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import adobe from "../../../src/formats/adobe-aep/index.ts";
import { documentOf } from "../harness/documents.ts";
import { sentence } from "../harness/sentence.ts";

function read(value: unknown, format = "pql/text"): string {
  const [segment] = adobe.normalise(documentOf({ id: "1", expression: { format, value } })).segments;
  if (!segment) throw new Error("expected a segment");
  return sentence(segment.conditions);
}

describe("a query", () => {
  it.each([
    ['_id = \\"abc\\"', "all(text “_id, abc”)"],
    ['a = "x" and b = "y" or c = "z"', "all(any(all(text “a, x”, text “b, y”), text “c, z”))"],
    ['a = "x" and (b = "y" or c = "z")', "all(all(text “a, x”, any(text “b, y”, text “c, z”)))"],
    ['not not a = "x"', "all(text “a, x”)"],
    ['!(a = "rent and food")', "all(none(text “a, rent and food”))"],
    ['a = "x") and b = "y"', "all(all(text “a, x”, text “b, y”))"],
    [
      '(select X from xEvent where X.eventType = "view").count() >= 3 or a = "x"',
      'all(any(all(event view, event experience event x{"min":3}), text “a, x”))',
    ],
    ["", "all()"],
    ["(((", "all()"],
    ["and or not", "all()"],
  ])("%s", (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  it("is not followed deeper than anybody writes", () => {
    const deep = `${"(".repeat(100_000)}person.gender = "female"${")".repeat(100_000)}`;
    expect(read(deep)).toContain("text “person.gender, female”");
    const tree = `${'{"nodeType":"fnApply","fnName":"not","params":['.repeat(20_000)}{}${"]}".repeat(20_000)}`;
    expect(read(tree, "pql/json")).toBe("all()");
  });

  it("never throws", () => {
    const pieces = fc.constantFrom(
      "(",
      ")",
      "[",
      "]",
      '"',
      "'",
      " and ",
      " or ",
      " not ",
      "!",
      ".",
      "a.b",
      "= 1",
      ",",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))), (parts) => {
        expect(typeof read(parts.join(""))).toBe("string");
        expect(typeof read(parts.join(""), "pql/json")).toBe("string");
      }),
    );
  });
});
