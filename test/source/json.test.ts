import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSource, sourceFromText } from "../../src/source/index.ts";
import { problemsOf } from "./support.ts";

describe("broken JSON", () => {
  it.each([
    ['{"a": 1 "b": 2}', "1:9 broken: A comma is missing before this entry."],
    ['{"a" 1}', "1:6 broken: A colon is missing between the name and its value."],
    ['{"a": }', "1:7 broken: The value is missing here."],
    ['{"a": 1]', "1:8 broken: This “]” does not fit: “{” is still open."],
    ['{"a": [1, 2}', "1:12 broken: This “}” does not fit: “[” is still open."],
    ["[1,, 2]", "1:4 broken: There is nothing before this comma. Add the missing entry or remove the comma."],
    ["[1, 2", "1:1 broken: This bracket is never closed. Add the missing “]”."],
    ['{"a": True}', "1:7 broken: In JSON this is written “true”."],
    ['{"a": “x”}', '1:7 broken: JSON takes only straight double quotes: "…".'],
    ['{"a": 007}', "1:8 broken: A number cannot start with 0."],
    ['{"a": 1.}', "1:7 broken: This number is not complete."],
    [
      '{"a": "C:\\path"}',
      "1:7 broken: A backslash in this text starts no special character. A backslash itself is written \\\\.",
    ],
    [
      '{"a": "two\nlines"}',
      '1:7 broken: This text has no closing quote (") on its line. A line break inside a text is written \\n.',
    ],
    [
      '{"a": "\t"}',
      "1:7 broken: There is an invisible control character in this text. A tab is written \\t.",
    ],
    ['{"a":\u00A01}', "1:6 broken: There is an invisible character here. Replace it with a space."],
    ["{{token}}", "1:2 broken: A name in double quotes is expected here."],
    [
      "{name: 1}",
      "1:2 broken: “name” is not a number, true, false or null. If it is a name or a text, put it in double quotes.",
    ],
  ])("%s", (text, problem) => {
    expect(problemsOf("a.json", text)).toEqual([problem]);
  });

  it("names the reason in plain words whatever is wrong", () => {
    const sign = fc.constantFrom(..."{}[],:\"'01-.e\\/* \n\ta".split(""), "true", "//", "\u00A0", '"a": 1');
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), sign, (text, at, inserted) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + inserted + text.slice(place);
        const { documents, problems } = parseSource(sourceFromText("a.json", changed));
        const broken = problems.filter(({ message }) => message === "broken");
        expect(documents.length + broken.length).toBe(1);
        // What the built-in parser says is shown only when nothing better is known.
        for (const { data } of broken) expect(data.reason).not.toMatch(/JSON at position|Unexpected/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("repeated keys", () => {
  it.each([
    ['{"a": 1, "a": 2, "a": 3}', ["1:10 duplicateKey: a, 1", "1:18 duplicateKey: a, 1"]],
    ['{"a": 1,\n "\\u0061": 2}', ["2:2 duplicateKey: a, 1"]],
    ['[{"x": {"a:b": 1,\n"a:b": 2}}]', ["2:1 duplicateKey: a:b, 1"]],
    ['{"__proto__": 1,\n"__proto__": 2}', ["2:1 duplicateKey: __proto__, 1"]],
    ['{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}', []],
    ['{"a": "{\\"a\\": 1, \\"a\\": 2}"}', []],
  ])("%s", (text, problems) => {
    expect(problemsOf("a.json", text)).toEqual(problems);
  });

  it("are found exactly when there are any", () => {
    const key = fc.constantFrom("a", "b", "c:", '"', "\\");
    const entries = fc.array(fc.tuple(key, fc.oneof(fc.constant(1), fc.constant({ a: [{ b: 1 }] }))), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(entries, (pairs) => {
        const text = `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
        const repeated = pairs.length - new Set(pairs.map(([name]) => name)).size;
        expect(problemsOf("a.json", text)).toHaveLength(repeated);
      }),
    );
  });
});

describe("limits", () => {
  it("refuses nesting that would overflow the stack, closed or not", () => {
    expect(problemsOf("a.json", "[".repeat(100_000))).toEqual(["1:201 tooDeep: 200"]);
    expect(problemsOf("a.json", "[".repeat(100_000) + "]".repeat(100_000))).toEqual(["1:201 tooDeep: 200"]);
    expect(problemsOf("a.json", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toEqual([
      "1:1001 tooDeep: 200",
    ]);
    expect(problemsOf("a.json", "[".repeat(200) + "]".repeat(200))).toEqual([]);
  });

  it("is not fooled by brackets in a string that is not closed", () => {
    expect(problemsOf("a.json", `"\n${"[".repeat(100_000)}`)).toHaveLength(1);
  });
});
