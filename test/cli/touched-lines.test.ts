import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { touchedLines } from "../../src/cli/git/touched-lines.ts";

/** The numbers of the lines that were touched. */
function touched(before: string | undefined, now: string): number[] {
  const isTouched = touchedLines(before, now);
  return now.split("\n").flatMap((_, index) => (isTouched(index + 1, index + 1) ? [index + 1] : []));
}

describe("touchedLines", () => {
  it.each([
    ["nothing", "a\nb\nc", "a\nb\nc", []],
    ["a changed line", "a\nb\nc", "a\nB\nc", [2]],
    ["lines added", "a\nc", "a\nb\nb\nc", [2, 3]],
    ["a line taken out, which leaves none", "a\nb\nc", "a\nc", []],
    ["other line breaks", "a\r\nb\r\n", "a\nb\n", []],
    ["a file that is new", undefined, "a\nb", [1, 2]],
  ])("%s", (_what, before, now, lines) => {
    expect(touched(before, now)).toEqual(lines);
  });

  it("asks whether any of several lines was touched", () => {
    const isTouched = touchedLines("a\nb\nc\nd", "a\nB\nc\nd");
    expect([isTouched(1, 1), isTouched(1, 3), isTouched(3, 4)]).toEqual([false, true, false]);
  });

  it("takes a rewritten text for touched, in no time", () => {
    const lines = (letter: string) => Array.from({ length: 40_000 }, (_, index) => letter + index).join("\n");
    expect(touchedLines(lines("a"), lines("b"))(1, 1)).toBe(true);
  });

  it("finds every line that was not there before", () => {
    const line = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (before, now) => {
        const isTouched = touchedLines(before.join("\n"), now.join("\n"));
        now.forEach((text, index) => {
          if (!before.includes(text)) expect(isTouched(index + 1, index + 1)).toBe(true);
        });
      }),
    );
  });
});
