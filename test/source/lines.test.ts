import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lines } from "../../src/source/lines.ts";

describe("Lines", () => {
  it.each([
    ["\n", "ab\ncd"],
    ["\\r\\n", "ab\r\ncd"],
    ["\\r", "ab\rcd"],
  ])("counts %s as one line break", (_, text) => {
    const lines = new Lines(text);
    expect(lines.position(text.indexOf("d"))).toEqual({ offset: text.indexOf("d"), line: 2, column: 2 });
  });

  it("counts columns in UTF-16 units, as editors do", () => {
    expect(new Lines("😀x").position(2)).toMatchObject({ line: 1, column: 3 });
  });

  it("takes an offset outside the text as its nearest end", () => {
    const lines = new Lines("ab\nc");
    expect(lines.position(-1)).toEqual({ offset: 0, line: 1, column: 1 });
    expect(lines.position(99)).toEqual({ offset: 4, line: 2, column: 2 });
  });

  it("leads from line and column back to the offset", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "😀", "\n", "\r", "\r\n", " ") });
    fc.assert(
      fc.property(text, fc.nat(), (written, at) => {
        const lines = new Lines(written);
        const offset = at % (written.length + 1);
        const { line, column } = lines.position(offset);
        const before = written.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
        // A \r at the very end of the part before may be the first half of a \r\n: the line is not over yet.
        const halfBreak = written[offset - 1] === "\r" && written[offset] === "\n";
        expect(line).toBe(before.length - (halfBreak ? 1 : 0));
        if (!halfBreak) expect(column).toBe((before.at(-1)?.length ?? 0) + 1);
      }),
    );
  });
});
