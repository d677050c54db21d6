import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseSource, sourceFromText } from "../../src/source/index.ts";
import { documentOf, pathsIn, textAt } from "./support.ts";

describe("places in YAML", () => {
  const document = documentOf(
    "a.yaml",
    `# a comment
name: "Spring sale" # another
owner: # nobody yet
channels: [email, { kind: 'sms', cost: }, # inside
  push ]
copy: > # a | b
  Hello,
  reader

base: &base
  cap: 3
  days: &days [mon, tue]
derived:
  <<: *base
  cap: 5
  week: *days
both: { <<: [*base, { owner: x }] }
`,
  );

  it.each([
    [["name"], '"Spring sale"'],
    [["owner"], ""],
    [["channels"], "[email, { kind: 'sms', cost: }, # inside\n  push ]"],
    [["channels", 1], "{ kind: 'sms', cost: }"],
    [["channels", 1, "kind"], "'sms'"],
    [["channels", 1, "cost"], ""],
    [["channels", 2], "push"],
    [["copy"], "> # a | b\n  Hello,\n  reader"],
    [["base"], "cap: 3\n  days: &days [mon, tue]"],
    [["derived", "cap"], "5"],
    [["derived", "week"], "*days"],
    [["derived", "week", 1], "tue"],
    [["derived", "days", 0], "mon"],
    [["both", "cap"], "3"],
    [["both", "owner"], "x"],
  ])("%j", (path, text) => {
    expect(textAt(document, path)).toBe(text);
  });

  it.each([
    [["name"], "name"],
    [["channels", 1, "kind"], "kind"],
    [["derived", "days"], "days"],
    [["channels", 2], "push"],
  ])("key of %j", (path, text) => {
    expect(textAt(document, path, "key")).toBe(text);
  });

  it.each([
    [["base", "missing"], "base"],
    [["base", "cap", "deeper", 3], "cap"],
    [["channels", 9], "channels"],
  ])("%j falls back to the nearest ancestor", (path, key) => {
    expect(textAt(document, path, "key")).toBe(key);
    expect(textAt(document, path)).toBe(textAt(document, path.slice(0, path.indexOf(key) + 1)));
  });

  it("falls back to the whole document, without the comments around it", () => {
    expect(textAt(document, ["missing"])).toBe(document.text.slice(document.text.indexOf("name:")).trimEnd());
    expect(textAt(document, [])).toBe(textAt(document, ["missing"]));
  });

  it("counts an empty value from behind its colon", () => {
    expect(document.locate(["owner"]).start).toMatchObject({ line: 3, column: 7 });
  });

  it.each([
    ["a:\n  -\n  - x\n", ["a", 0], 2, 4],
    ["? a\n? b\n", ["b"], 2, 4],
    ["{a, b: 1}", ["a"], 1, 3],
    ["a: !!str\nb: 1\n", ["a"], 1, 9],
    ["- - \n  - x\n", [0, 0], 1, 4],
  ])("finds where nothing stands in %j", (text, path, line, column) => {
    expect(documentOf("a.yaml", text).locate(path).start).toMatchObject({ line, column });
  });

  it("takes the last of a repeated key, as the value does", () => {
    const { documents } = parseSource(sourceFromText("a.yaml", "a: 1\nb: 2\na: 3\n"));
    expect(documents[0]?.locate(["a"]).start).toMatchObject({ line: 3, column: 4 });
  });

  it.each(["12", "0x0c", "12.0", '"12"', "'12'", "!!str 12"])(
    "knows the key %s as the property it makes",
    (key) => {
      expect(textAt(documentOf("a.yaml", `${key}: x`), ["12"])).toBe("x");
    },
  );

  it("never follows inherited properties", () => {
    expect(textAt(documentOf("a.yaml", "a: {b: 1}"), ["a", "constructor", "name"])).toBe("{b: 1}");
  });
});

describe("places in JSON", () => {
  const document = documentOf("a.json", '\n{ "a": [1, { "b\\n": "x" }], "": {} }\n');

  it.each([
    [[], '{ "a": [1, { "b\\n": "x" }], "": {} }'],
    [["a", 1], '{ "b\\n": "x" }'],
    [["a", 1, "b\n"], '"x"'],
    [[""], "{}"],
    [["a", 7], '[1, { "b\\n": "x" }]'],
  ])("%j", (path, text) => {
    expect(textAt(document, path)).toBe(text);
  });

  it("points at keys", () => {
    expect(textAt(document, ["a", 1, "b\n"], "key")).toBe('"b\\n"');
  });
});

describe("every value of any document", () => {
  // Lone surrogates are no text that a file could hold.
  const string = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."ab :#-'\"|>&*!%@{}[],?\\é.~1\n", "😀") }),
    fc.constantFrom(
      "null",
      "true",
      "0x10",
      "a: b",
      "- x",
      "# c",
      "x #y",
      "",
      " lead",
      "trail ",
      "a\n\nb\n",
      "\n",
    ),
  );
  const key = string.filter((name) => name !== "<<");
  const { tree } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      string,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
    tree: fc.oneof(
      fc.array(tie("value"), { minLength: 1, maxLength: 4 }),
      fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
    ),
  }));

  it("stands where JSON says it does", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const document = documentOf("a.json", JSON.stringify(value, null, indent));
        expect(document.value).toEqual(value);
        for (const [path, expected] of pathsIn(value)) {
          expect(JSON.parse(textAt(document, path))).toEqual(expected);
          const last = path.at(-1);
          if (typeof last === "string") expect(JSON.parse(textAt(document, path, "key"))).toBe(last);
        }
      }),
    );
  });

  const style = fc.record({
    indent: fc.integer({ min: 2, max: 4 }),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom("any", "block", "flow"),
    defaultStringType: fc.constantFrom(
      "PLAIN",
      "QUOTE_DOUBLE",
      "QUOTE_SINGLE",
      "BLOCK_LITERAL",
      "BLOCK_FOLDED",
    ),
    defaultKeyType: fc.constantFrom(null, "PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
    lineWidth: fc.constantFrom(0, 20, 80),
    aliasDuplicateObjects: fc.constant(false),
  } as const);

  it("stands where YAML says it does, in any style", () => {
    fc.assert(
      fc.property(tree, style, fc.constantFrom("\n", "\r\n"), (written, options, lineBreak) => {
        const text = stringify(written, options).replaceAll("\n", lineBreak);
        // In some styles the writer makes what no reader takes.
        fc.pre(parses(text));
        const document = documentOf("a.yaml", text);
        for (const [path, expected] of pathsIn(document.value)) {
          const { column } = document.locate(path).start;
          const found = textAt(document, path);
          // The indentation that a block names in its first line counts from the group it stands in.
          if (/^[|>][+-]?\d/.test(found)) continue;
          expect(found.trim() === "" ? null : load(" ".repeat(column - 1) + found)).toEqual(expected);
          const last = path.at(-1);
          if (typeof last === "string") expect(String(load(textAt(document, path, "key")))).toBe(last);
        }
      }),
    );
  });
});

function parses(text: string): boolean {
  try {
    load(text);
    return true;
  } catch {
    return false;
  }
}
