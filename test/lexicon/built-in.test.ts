import { describe, expect, it } from "vitest";
import { builtInLexicon, compileLexicon, lexiconWith, parseLexiconFile } from "../../src/lexicon/index.ts";
import { lexiconFiles, projectContexts, readLexiconFile } from "./files.ts";

function own(value: unknown) {
  const { data } = parseLexiconFile(value, "own.yaml");
  if (data === undefined) throw new Error("not in order");
  return data;
}

describe("the built-in lexicon", () => {
  it("has the categories of rules/lexicon/ and finds what those files say", () => {
    const files = lexiconFiles().map(readLexiconFile);
    const fromFiles = compileLexicon(files, projectContexts());
    expect(builtInLexicon().categories).toEqual(fromFiles.categories);
    for (const { term } of files.flatMap(({ entries }) => entries)) {
      expect(builtInLexicon().explain(term)).toEqual(fromFiles.explain(term));
    }
  });

  it("is made once", () => {
    expect(builtInLexicon()).toBe(builtInLexicon());
    expect(lexiconWith([])).toBe(builtInLexicon());
  });
});

describe("a company's own files", () => {
  const lexicon = lexiconWith([
    own({
      category: "pregnancy",
      en: { direct: [{ term: "BumpBox", unless: ["speaker"] }], not: ["Ovulation Records"] },
    }),
    own({ category: "whale-players", en: { strong: [{ term: "blorple buyer", source: "own-survey" }] } }),
  ]);

  it("add terms to a category and categories of their own", () => {
    expect(lexicon.categories).toEqual([...builtInLexicon().categories, "whale-players"].sort());
    expect(lexicon.match("bump_box_subscribers")).toMatchObject([{ category: "pregnancy", term: "BumpBox" }]);
    expect(lexicon.match("Blorple Buyers")).toMatchObject([
      { category: "whale-players", source: "own-survey" },
    ]);
    expect(lexicon.match("BumpBox speaker")).toEqual([]);
  });

  it("take built-in matches away where the company says so", () => {
    expect(builtInLexicon().match("Ovulation Records fans")).toHaveLength(1);
    expect(lexicon.match("Ovulation Records fans")).toEqual([]);
  });

  it("leave the built-in terms, contexts and sources as they are", () => {
    for (const text of [
      "unscented_lotion",
      "Cancer horoscope",
      "due date (baby)",
      "Überschuldung",
      "technical debt",
      "妊娠",
    ]) {
      expect(lexicon.explain(text)).toEqual(builtInLexicon().explain(text));
    }
    expect(lexicon.match("unscented lotion")[0]?.source).toBe("duhigg-2012");
  });
});
