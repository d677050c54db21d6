import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSource, sourceFromText } from "../../src/source/index.ts";
import { problemsOf } from "./support.ts";

function valuesOf(text: string): unknown[] {
  return parseSource(sourceFromText("a.yaml", text)).documents.map(({ value }) => value);
}

describe("YAML values", () => {
  it.each([
    ["dates stay text", "at: 2026-03-31", { at: "2026-03-31" }],
    ["only true and false are booleans", "a: yes\nb: on\nc: true", { a: "yes", b: "on", c: true }],
    ["times are no sexagesimal numbers", "from: 21:00", { from: "21:00" }],
    [
      "merge keys bring in entries",
      "a: &a {x: 1, y: 1}\nb: {<<: *a, y: 2}",
      { a: { x: 1, y: 1 }, b: { x: 1, y: 2 } },
    ],
    ["a quoted << is a name", 'a: {"<<": 1}', { a: { "<<": 1 } }],
  ])("%s", (_, text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});

describe("several documents in a file", () => {
  it("numbers them and leaves out the empty ones", () => {
    const { documents } = parseSource(
      sourceFromText("a.yaml", "---\n# nothing\n---\na: 1\n---\n---\nb: 2\n...\n"),
    );
    expect(documents.map(({ index, value }) => ({ index, value }))).toEqual([
      { index: 0, value: { a: 1 } },
      { index: 1, value: { b: 2 } },
    ]);
  });

  it("reads the others when one is broken, and says which it is", () => {
    const text = "a: 1\n---\nb: [\n---\nc: 3\n---\nd: *nothing\n";
    const { documents, problems } = parseSource(sourceFromText("a.yaml", text));
    expect(documents.map(({ index, value }) => ({ index, value }))).toEqual([
      { index: 0, value: { a: 1 } },
      { index: 2, value: { c: 3 } },
    ]);
    expect(problems.map(({ at }) => at.document.index)).toEqual([1, 3]);
    expect(problems.map(({ at }) => at.document.value)).toEqual([undefined, undefined]);
  });

  it("finds places in a document that follows a broken one", () => {
    const text = "a: [\r\n---\r\nb:\r\n  c: here\r\n";
    const [document] = parseSource(sourceFromText("a.yaml", text)).documents;
    expect(document?.locate(["b", "c"]).start).toEqual({ offset: text.indexOf("here"), line: 4, column: 6 });
  });

  it("keeps the directives of a document with it", () => {
    const text = "a: [\n...\n%TAG !y! tag:yaml.org,2002:\n---\nb: !y!str 1\n";
    expect(valuesOf(text)).toEqual([{ b: "1" }]);
    expect(problemsOf("a.yaml", text)).toHaveLength(1);
  });

  it("is not fooled by --- in the middle of a line", () => {
    expect(valuesOf("a: --- b\nc: |\n  ---\n  d\n---\ne: [\n")).toEqual([{ a: "--- b", c: "---\nd\n" }]);
  });
});

describe("repeated keys", () => {
  it.each([
    ["spelled differently", 'max: 1\n"max": 2\n', ["2:1 duplicateKey: max, 1"]],
    ["numbers that are one property", "16: a\n0x10: b\n", ["2:1 duplicateKey: 16, 1"]],
    ["in a flow mapping", "a: {x: 1, x: 2}\n", ["1:11 duplicateKey: x, 1"]],
    ["in lists", "- a: 1\n- b: 1\n  b: 2\n", ["3:3 duplicateKey: b, 2"]],
    ["in the second document", "a: 1\n---\na: 1\na: 2\n", ["4:1 duplicateKey: a, 3"]],
    ["names of inherited properties are free", "constructor: 1\ntoString: 2\n", []],
    ["several merge keys", "a: &a {x: 1}\nb:\n  <<: *a\n  <<: {y: 1}\n", []],
    ["a merged key that is written too", "a: &a {x: 1}\nb: {<<: *a, x: 2}\n", []],
  ])("%s", (_, text, problems) => {
    expect(problemsOf("a.yaml", text)).toEqual(problems);
  });

  it("points at the key with its path", () => {
    const { problems } = parseSource(sourceFromText("a.yaml", "- a:\n    b: 1\n    b: 2\n"));
    expect(problems[0]?.at.path).toEqual([0, "a", "b"]);
  });

  it("reports no more than anybody reads", () => {
    expect(problemsOf("a.yaml", "a: 1\n".repeat(5000))).toHaveLength(1000);
  });
});

describe("limits", () => {
  it("refuses nesting that would overflow the stack of whoever walks it", () => {
    expect(problemsOf("a.yaml", "[".repeat(100_000))).toEqual(["1:200 tooDeep: 200"]);
    expect(problemsOf("a.yaml", `${"- ".repeat(100_000)}a`)).toEqual(["1:401 tooDeep: 200"]);
  });

  it("counts nesting through aliases", () => {
    const chain = Array.from({ length: 300 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]\n`).join("");
    expect(problemsOf("a.yaml", `a0: &a0 x\n${chain}`)).toEqual(["201:14 tooDeep: 200"]);
  });

  it("lets a large file share one block of defaults", () => {
    const entries = Array.from({ length: 20_000 }, (_, n) => `- id: s${n}\n  <<: *defaults\n`).join("");
    const text = `- &defaults {${Array.from({ length: 20 }, (_, n) => `k${n}: ${n}`).join(", ")}}\n${entries}`;
    expect(problemsOf("a.yaml", text)).toEqual([]);
  });

  it("gives up on a text that is nothing but entries, before it fills the memory", () => {
    expect(problemsOf("a.yaml", `[${"1,".repeat(5_000_001)}]`)).toEqual([
      "1:1 tooLarge: 5,000,001 entries, 5,000,000 entries",
    ]);
  });

  it("stops after a thousand broken documents", () => {
    expect(problemsOf("a.yaml", "--- !x a\n".repeat(1500))).toHaveLength(1000);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."a|b: 1|- |  |\n|\n  |: |#|\t|'|\"|>\n|&a |*a|<<: *a|!!str |!x |{|}|[|]|,|---\n|...\n|? |\r\n|\uFEFF|\0|\\".split(
      "|",
    ),
    "|",
  );
  const anything = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  );

  it("gives documents or problems, and every place lies in the text", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = sourceFromText("a.yaml", text);
        const { documents, problems } = parseSource(source);
        for (const { at } of problems) {
          const [start, end] = at.offsets ?? [0, 0];
          expect(0 <= start && start <= end && end <= source.text.length).toBe(true);
        }
        for (const document of documents) {
          const { start, end } = document.locate(["a", 0, "b"]);
          expect(start.offset <= end.offset && end.offset <= source.text.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
