import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/fix/index.ts";
import { asOneEdit, replacementReader } from "../../src/report/positions.ts";

const lines = fc
  .array(fc.tuple(fc.string({ unit: "grapheme", maxLength: 6 }), fc.constantFrom("\n", "\r\n", "\r")))
  .map((parts) => parts.map(([text, ending]) => text.replace(/[\r\n]/g, "") + ending).join(""));

describe("replacementReader", () => {
  it("finds the line and column of every offset, whatever ends the lines", () => {
    fc.assert(
      fc.property(lines, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        // Between \r and \n no edit can begin.
        fc.pre(text.slice(offset - 1, offset + 1) !== "\r\n");
        const before = text.slice(0, offset).split(/\r\n|\n|\r/);
        const edit = { file: "a.yaml", start: offset, end: offset, text: "" };
        expect(replacementReader(() => text)(edit)?.start).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });

  it("asks for each file once, also when it is not to be had", () => {
    const asked: string[] = [];
    const replacementOf = replacementReader((file) => {
      asked.push(file);
      return undefined;
    });
    const edit = { file: "a.yaml", start: 0, end: 0, text: "" };
    expect([replacementOf(edit), replacementOf(edit)]).toEqual([undefined, undefined]);
    expect(asked).toEqual(["a.yaml"]);
  });
});

describe("asOneEdit", () => {
  it("does what the edits do", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        fc.array(place, { maxLength: 6 }),
        (text, places) => {
          let last = 0;
          const edits = places.map(([gap, length, replacement]) => {
            const start = last + gap;
            last = start + length;
            return { file: "a.yaml", start, end: last, text: replacement };
          });
          const one = asOneEdit({ title: "", safety: "safe", edits: edits.toReversed() }, () => text);
          expect(one ? applyEdits(text, [one]) : text).toBe(applyEdits(text, edits));
        },
      ),
    );
  });
});
