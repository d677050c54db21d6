import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isUnreadable, parseSource, readSource } from "../../src/source/index.ts";
import { said } from "./support.ts";

const cwd = fileURLToPath(new URL("../../fixtures/hostile", import.meta.url));

interface Outcome {
  readonly values: readonly unknown[];
  readonly problems: readonly string[];
}

function read(file: string): Outcome {
  const source = readSource(file, { cwd });
  if (isUnreadable(source)) throw new Error(`${file}: ${source.reason}`);
  const { documents, problems } =
    "rule" in source ? { documents: [], problems: [source] } : parseSource(source);
  return { values: documents.map(({ value }) => value), problems: problems.map(said) };
}

const SOUND: Readonly<Record<string, readonly unknown[]>> = {
  "byte-order-mark.yaml": [{ name: "Spring sale", max: 3 }],
  "empty.json": [],
  "empty.yaml": [],
  "old-mac-line-breaks.yaml": [{ name: "Spring sale", frequency: { max: 3 } }],
  "only-comments.yaml": [],
  "windows-line-breaks.yaml": [{ name: "Spring sale", frequency: { max: 3 }, copy: "Hello,\ndear reader\n" }],
};

const POLLUTING = ["prototype.json", "prototype.yaml"];

const REPEATING: Readonly<Record<string, Outcome>> = {
  "duplicate-keys.json": {
    values: [{ name: "Summer sale", frequency: { max: 30 } }],
    problems: ["3:28 duplicateKey: max, 3", "4:3 duplicateKey: name, 2"],
  },
  "duplicate-keys.yaml": {
    values: [{ name: "Autumn sale", frequency: { max: 30 } }],
    problems: ["4:3 duplicateKey: max, 3", "5:1 duplicateKey: name, 1", "6:1 duplicateKey: name, 1"],
  },
};

const BROKEN: Readonly<Record<string, string>> = {
  "alias-bomb.yaml": "8:8 aliases: 490,329,064, 1,000,000",
  "alias-of-itself.yaml":
    "3:12 broken: This alias stands inside what it refers to, which would never end. Write the value out.",
  "code-tag.yaml":
    "1:7 broken: “!!js/function” is a YAML tag that creepcheck does not know. If it is meant as text, put it in quotes; if not, remove it.",
  "comments.json": "2:3 broken: JSON has no comments. Remove this one.",
  "latin-1.yaml":
    "2:10 encoding: The file is not written in UTF-8, probably in Windows-1252 or Latin-1. Save it again with the encoding UTF-8.",
  "missing-colon.yaml":
    "2:1 broken: This line is not a name and a value. Write “name: value”, or indent the line if it goes on with the text above.",
  "missing-space.yaml": "1:5 broken: Put a space after the colon.",
  "nul.yaml": "1:1 encoding: The file holds NUL bytes, so it is no text file.",
  "single-quotes.json": '1:3 broken: JSON takes only straight double quotes: "…".',
  "tab-indentation.yaml":
    "3:1 broken: A tab indents this line. YAML takes only spaces there: replace the tab with spaces.",
  "trailing-comma.json": "3:11 broken: Remove this comma: in JSON there is none after the last entry.",
  "two-values.json":
    "2:1 broken: The JSON is complete before this. A file holds one value: to put several into it, make them a list, [ … ].",
  "unclosed-brace.json": "1:1 broken: This bracket is never closed. Add the missing “}”.",
  "unclosed-bracket.yaml":
    "2:11 broken: This bracket is never closed. Add the missing “]”, and indent the lines in between.",
  "unclosed-quote.yaml":
    '1:7 broken: This quote is never closed. Add the missing ", and indent the lines in between.',
  "unknown-tag.yaml":
    "2:8 broken: “!Ref” is a YAML tag that creepcheck does not know. If it is meant as text, put it in quotes; if not, remove it.",
  "unquoted-colon.yaml":
    "1:18 broken: The text before this colon is a value already. If the colon belongs to the text, put all of it in quotes.",
  "unquoted-token.yaml":
    "2:10 broken: Text that starts with “{”, such as a {{token}}, has to stand in quotes. Put quotes around all of it.",
  "utf-16.yaml": "1:1 encoding: The file is written in UTF-16. Save it again with the encoding UTF-8.",
  "wrong-indentation.yaml":
    "4:3 broken: This line does not line up with the lines it belongs to. Start all of them in the same column, with spaces.",
};

describe("hostile files", () => {
  it.each(Object.entries(SOUND))("%s is read", (file, values) => {
    expect(read(file)).toEqual({ values, problems: [] });
  });

  it.each(Object.entries(BROKEN))("%s gives one problem with its place", (file, problem) => {
    expect(read(file)).toEqual({ values: [], problems: [problem] });
  });

  it.each(Object.entries(REPEATING))(
    "%s keeps the last value and reports each repetition",
    (file, outcome) => {
      expect(read(file)).toEqual(outcome);
    },
  );

  it.each(POLLUTING)("%s gives properties like any other", (file) => {
    const { values, problems } = read(file);
    expect(problems).toEqual([]);
    expect(Object.keys(values[0] ?? {})).toContain("__proto__");
    expect(Object.getPrototypeOf(values[0])).toBe(Object.prototype);
    expect(values[0]).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
  });

  it("one-broken-of-three.yaml loses one document, not three", () => {
    expect(read("one-broken-of-three.yaml")).toEqual({
      values: [{ name: "Spring sale" }, { name: "Autumn sale" }],
      problems: [
        '3:7 broken: This quote is never closed. Add the missing ", and indent the lines in between.',
      ],
    });
  });

  it("has an expectation for every file", () => {
    const expected = [SOUND, REPEATING, BROKEN].flatMap(Object.keys);
    expect([...expected, ...POLLUTING, "one-broken-of-three.yaml"].sort()).toEqual(readdirSync(cwd).sort());
  });
});
