import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, applyFixes } from "../../src/fix/index.ts";
import type { Fix, TextEdit } from "../../src/model/index.ts";

function edit(start: number, end: number, text: string): TextEdit {
  return { file: "a.yaml", start, end, text };
}

function fix(...edits: readonly TextEdit[]): Fix {
  return { title: "Mend it", safety: "safe", edits };
}

describe("applyEdits", () => {
  it("makes edits wherever they stand in the list", () => {
    expect(applyEdits("abcdef", [edit(4, 6, "X"), edit(0, 0, "<"), edit(1, 2, "")])).toBe("<acdX");
  });

  it("keeps insertions at one spot in their order", () => {
    expect(applyEdits("ab", [edit(1, 1, "1"), edit(1, 1, "2"), edit(1, 1, "3")])).toBe("a123b");
  });

  it("makes the first of those that overlap", () => {
    expect(applyEdits("abcdef", [edit(2, 4, "X"), edit(0, 3, "Y"), edit(3, 3, "Z"), edit(4, 6, "W")])).toBe(
      "abXW",
    );
  });

  it("makes the same of edits that do not overlap, in whatever order they come", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (cuts, order) => {
          const text = "abcdefghijklmnopqrstuvwxyz01234";
          const offsets = cuts.toSorted((a, b) => a - b);
          const edits = offsets.slice(1).map((end, index) => edit(offsets[index] ?? 0, end, String(index)));
          const shuffled = edits
            .map((it) => ({ it, rank: order.next().value }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ it }) => it);
          const [first = 0] = offsets;
          const replaced = edits.map((_, index) => String(index)).join("");
          expect(applyEdits(text, shuffled)).toBe(
            text.slice(0, first) + replaced + text.slice(offsets.at(-1)),
          );
        },
      ),
    );
  });
});

describe("applyFixes", () => {
  it("makes a fix as a whole or not at all", () => {
    const first = fix(edit(0, 1, "X"));
    const second = fix(edit(0, 2, "Y"), edit(4, 5, "Y"));
    const third = fix(edit(4, 5, "Z"));
    expect(applyFixes("abcdef", [first, second, third])).toEqual({ text: "XbcdZf", applied: [first, third] });
  });

  it("makes only the first of two that insert at one spot: both may create the same key", () => {
    const first = fix(edit(5, 5, "\nmax: 3"));
    const second = fix(edit(5, 5, "\nmax: 4"));
    expect(applyFixes("id: a", [first, second])).toEqual({ text: "id: a\nmax: 3", applied: [first] });
  });

  it("counts a fix that has nothing to do as not made", () => {
    expect(applyFixes("id: a", [fix()])).toEqual({ text: "id: a", applied: [] });
  });
});
