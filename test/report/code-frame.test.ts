import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "../../src/model/index.ts";
import { codeFrame, lineReader } from "../../src/report/code-frame.ts";
import { displayWidth } from "../../src/report/text.ts";

function at(line: number, column: number, endColumn: number, endLine = line): Location {
  return { file: "a.yaml", line, column, endLine, endColumn, pointer: "" };
}

/** The frame as text, the marked part between guillemets. */
function drawn(text: string, location: Location, width = 80): string[] {
  const linesOf = lineReader(() => text);
  return codeFrame(linesOf("a.yaml"), location, width).map(({ number, text, marked }) => {
    if (marked === undefined) return `${number} ${text}`;
    const [start, end] = marked;
    return `${number} ${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
  });
}

describe("codeFrame", () => {
  it("marks the span between its neighbours", () => {
    expect(drawn("a: 1\nb: two\nc: 3\n", at(2, 4, 7))).toEqual(["1 a: 1", "2 b: «two»", "3 c: 3"]);
  });

  it("leaves out neighbours with nothing to read", () => {
    expect(drawn("\nb: two\n   \n", at(2, 4, 7))).toEqual(["2 b: «two»"]);
  });

  it.each([
    ["\\r\\n", "a\r\nbcd\r\ne"],
    ["\\r", "a\rbcd\re"],
    ["\\n", "a\nbcd\ne"],
  ])("knows lines that end with %s", (_, text) => {
    expect(drawn(text, at(2, 2, 3))).toEqual(["1 a", "2 b«c»d", "3 e"]);
  });

  it("marks a span of several lines on its first", () => {
    expect(drawn("a:\n  - b  \n  - c\n", at(2, 5, 3, 3))).toEqual(["1 a:", "2   - «b»  ", "3   - c"]);
  });

  it("has no frame for a line that is not in the file", () => {
    expect(drawn("a", at(2, 1, 2))).toEqual([]);
    expect(drawn("a", at(0, 1, 2))).toEqual([]);
    expect(codeFrame([], at(1, 1, 2), 80)).toEqual([]);
  });

  it("survives spans that are empty, backwards or beyond the line", () => {
    expect(drawn("abc", at(1, 2, 2))).toEqual(["1 a«»bc"]);
    expect(drawn("abc", at(1, 3, 1))).toEqual(["1 ab«»c"]);
    expect(drawn("abc", at(1, 9, 12))).toEqual(["1 abc«»"]);
    expect(drawn("abc", at(1, -4, 2))).toEqual(["1 «a»bc"]);
  });

  it("sets tabs and marks whole characters", () => {
    expect(drawn("\ta\tb", at(1, 4, 5))).toEqual(["1     a   «b»"]);
    expect(drawn("x👩‍👩‍👧y", at(1, 3, 4))).toEqual(["1 x«👩‍👩‍👧»y"]);
  });

  it("makes what steers a terminal visible", () => {
    expect(drawn("a: \u001b[2J\u202eb", at(1, 4, 5))).toEqual(["1 a: «␛»[2J<U+202E>b"]);
  });

  it("cuts long lines at the right when the span is near the start", () => {
    expect(drawn(`key: value ${"x".repeat(100)}`, at(1, 6, 11), 20)).toEqual(["1 key: «value» xxxxxxxx…"]);
  });

  it("cuts long lines on both sides of a span in the middle, and leaves out the neighbours", () => {
    const text = `above\n${"a".repeat(500)}SPAN${"b".repeat(500)}\nbelow`;
    expect(drawn(text, at(2, 501, 505), 20)).toEqual(["2 …aaaaaaa«SPAN»bbbbbbb…"]);
  });

  it("shows the start of a span that is itself too long", () => {
    expect(drawn(`${"a".repeat(50)}${"S".repeat(50)}`, at(1, 51, 101), 12)).toEqual(["1 …«SSSSSSSSSS»…"]);
  });

  it("shows a line that fits exactly whole", () => {
    expect(drawn("0123456789", at(1, 10, 11), 10)).toEqual(["1 012345678«9»"]);
  });

  it("keeps to the width and the mark inside the text, whatever the line", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, ""));
    fc.assert(
      fc.property(
        line,
        fc.nat(220),
        fc.nat(220),
        fc.integer({ min: 20, max: 90 }),
        (text, start, length, width) => {
          const [frame] = codeFrame([text], at(1, start + 1, start + length + 1), width);
          const [from, to] = frame?.marked ?? [0, 0];
          expect(displayWidth(frame?.text ?? "")).toBeLessThanOrEqual(width);
          expect(frame?.text).not.toMatch(/\p{Cc}/u);
          expect(0 <= from && from <= to && to <= (frame?.text.length ?? 0)).toBe(true);
        },
      ),
    );
  });

  it("marks the very text of the span, or its beginning when it is too long", () => {
    const line = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(line, fc.nat(299), fc.integer({ min: 1, max: 120 }), (text, start, length) => {
        fc.pre(start < text.length);
        const [frame] = codeFrame([text], at(1, start + 1, start + length + 1), 60);
        const marked = frame?.text.slice(...(frame.marked ?? [0, 0])) ?? "";
        const span = text.slice(start, start + length);
        expect(marked).toBe(span.slice(0, marked.length));
        expect(marked.length).toBeGreaterThanOrEqual(Math.min(span.length, 58));
      }),
    );
  });

  it("looks only at what it shows of a huge line", () => {
    const lines = ["é".repeat(5_000_000)];
    const began = performance.now();
    for (let index = 0; index < 1000; index++)
      codeFrame(lines, at(1, 4000 * index + 1, 4000 * index + 9), 90);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("lineReader", () => {
  it("asks for each file once", () => {
    const asked: string[] = [];
    const linesOf = lineReader((file) => {
      asked.push(file);
      return file === "missing" ? undefined : "a\nb";
    });
    expect([linesOf("x"), linesOf("x"), linesOf("missing"), linesOf("missing")]).toEqual([
      ["a", "b"],
      ["a", "b"],
      [],
      [],
    ]);
    expect(asked).toEqual(["x", "missing"]);
  });
});
