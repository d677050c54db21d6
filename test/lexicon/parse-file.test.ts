import { describe, expect, it } from "vitest";
import { parseLexiconFile } from "../../src/lexicon/index.ts";

/** The problems of a value, as `path: message`. */
function problemsOf(value: unknown): string[] {
  return parseLexiconFile(value, "terms.yaml").problems.map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );
}

const withDirect = (...direct: unknown[]) => ({ category: "test", en: { direct } });

describe("a file in order", () => {
  it("is read with everything an entry can have", () => {
    const { data, problems } = parseLexiconFile(
      {
        category: "financial-stress",
        en: {
          direct: [
            "  debt ",
            { term: "default", with: ["loan"], unless: ["setting"], source: "duhigg-2012" },
          ],
          strong: ["cash advance"],
          weak: ["coupon"],
          not: ["technical debt"],
          unless: ["accounts receivable"],
        },
        ja: { direct: ["鬱"] },
      },
      "terms.yaml",
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({
      category: "financial-stress",
      entries: [
        { term: "debt", strength: "direct", language: "en", with: [], unless: [] },
        {
          term: "default",
          strength: "direct",
          language: "en",
          with: ["loan"],
          unless: ["setting"],
          source: "duhigg-2012",
        },
        { term: "cash advance", strength: "strong", language: "en", with: [], unless: [] },
        { term: "coupon", strength: "weak", language: "en", with: [], unless: [] },
        { term: "鬱", strength: "direct", language: "ja", with: [], unless: [] },
      ],
      not: [{ term: "technical debt", language: "en" }],
      unless: [{ term: "accounts receivable", language: "en" }],
    });
  });

  it("may have short terms that are marked, need company, or are written in signs", () => {
    expect(problemsOf(withDirect("=MS", { term: "rx", with: ["refill"] }, "癌", "🤰"))).toEqual([]);
  });
});

describe("a file that is not in order", () => {
  it.each([undefined, null, "debt", 3, [], ["debt"], true])(
    "names what is expected at the top: %j",
    (value) => {
      expect(problemsOf(value)[0]).toBe(": Expected a category and its terms by language.");
    },
  );

  it("needs a category", () => {
    const message = "category: `category` must be a name in kebab-case, such as `financial-stress`.";
    expect(problemsOf({ en: { direct: ["debt"] } })).toEqual([message]);
    expect(problemsOf({ category: "Money Trouble", en: { direct: ["debt"] } })).toEqual([message]);
  });

  it("names unknown keys and what was probably meant", () => {
    expect(problemsOf({ category: "test", english: { direct: ["debt"] } })).toEqual([
      "english: `english` is not a language code (en, es, fr …, or und for names).",
    ]);
    expect(problemsOf({ category: "test", en: { dirct: ["debt"] } })).toEqual([
      "en.dirct: `dirct` is not a section. Did you mean “direct”? Known: direct, strong, weak, not, unless.",
    ]);
    expect(problemsOf(withDirect({ term: "debt", sources: ["loan"] }))).toEqual([
      "en.direct.0.sources: `sources` is not a key of a term. Did you mean “source”? Known: term, source, with, unless.",
    ]);
  });

  it("names values of the wrong kind", () => {
    expect(problemsOf({ category: "test", en: { direct: "debt" } })).toEqual([
      "en.direct: `direct` must be a list with at least one term.",
    ]);
    expect(problemsOf({ category: "test", en: ["debt"] })).toEqual([
      "en: Expected direct, strong, weak, not, unless.",
    ]);
    expect(problemsOf(withDirect(401, null, false))).toEqual([
      "en.direct.0: Expected a term here, found 401. Put it in quotes if YAML reads it as something else.",
      "en.direct.1: Expected a term here, found nothing. Put it in quotes if YAML reads it as something else.",
      "en.direct.2: Expected a term here, found false. Put it in quotes if YAML reads it as something else.",
    ]);
    expect(problemsOf(withDirect({ term: "debt", with: "loan", source: 3 }))).toEqual([
      "en.direct.0.source: `source` must be a key of rules/sources.yaml.",
      "en.direct.0.with: `with` must be a list with at least one term.",
    ]);
    expect(problemsOf(withDirect({ source: "x" }))).toEqual([
      "en.direct.0.term: Expected a term here, found nothing. Put it in quotes if YAML reads it as something else.",
    ]);
  });

  it.each([
    ["", "“” is empty; remove it or write a term."],
    [
      "AA",
      "“AA” is too short: it would match by chance. Write at least 3 letters, `=AA` for exactly this spelling, or words it needs near it (`with`).",
    ],
    ["*abc*", "“*abc*” is too short to be looked for inside words: it needs 4 letters."],
    [
      "preg*nant",
      "“preg*nant” is not understood: `*` goes at the start or end, `=` at the start, and not both.",
    ],
    ["=PEP*", "“=PEP*” is not understood: `*` goes at the start or end, `=` at the start, and not both."],
    ["!!!", "“!!!” is without letters or digits, so nothing can match it."],
    ["*", "“*” is without letters or digits, so nothing can match it."],
    ["debt > loans", "“debt > loans” is split by a sign that ends a phrase; write it without."],
    ["x".repeat(81), `“${"x".repeat(80)}” is longer than 80 characters.`],
  ])("says why a term cannot be used: %s", (term, message) => {
    expect(problemsOf(withDirect(term))).toEqual([`en.direct.0: ${message}`]);
  });

  it("reports everything at once and gives no data", () => {
    const { data, problems } = parseLexiconFile(
      { category: "test", en: { direct: ["", "ab"], weak: [] } },
      "terms.yaml",
    );
    expect(data).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual([
      ["en", "direct", 0],
      ["en", "direct", 1],
      ["en", "weak"],
    ]);
    expect(problems.every(({ file }) => file === "terms.yaml")).toBe(true);
  });

  it("reads keys that every object has as any other unknown key", () => {
    const hostile = JSON.parse(
      '{ "category": "test", "__proto__": {}, "constructor": {}, "en": { "toString": ["x"] } }',
    );
    expect(problemsOf(hostile).map((line) => line.split(":")[0])).toEqual([
      "__proto__",
      "constructor",
      "en.toString",
    ]);
  });
});
