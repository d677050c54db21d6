/** The phrases of rules/copy-phrases/ and how they are written. */
import { describe, expect, it } from "vitest";
import { patternOf } from "../../src/copy/phrase.ts";
import { PHRASE_KINDS, parsePhraseFile } from "../../src/copy/phrase-file.ts";

describe("a phrase", () => {
  it("is words, choices, gaps and a trait", () => {
    expect(patternOf("^we [saw|have seen] (that) you … {trait}?")).toEqual({
      steps: [[["we"]], [["have", "seen"], ["saw"]], [["that"], []], [["you"]], "…", "{trait}"],
      atStart: true,
      asks: true,
    });
  });

  it("keeps the capitals of what is marked with =", () => {
    expect(patternOf("=Ihr {trait}").steps).toEqual([[["=Ihr"]], "{trait}"]);
    expect(patternOf("[=Ihr|=Ihre] {trait}").steps).toEqual([[["=Ihr"], ["=Ihre"]], "{trait}"]);
  });

  it.each(["… you", "(maybe) you", "", "we [saw you", "{other} like you"])("refuses “%s”", (phrase) => {
    expect(() => patternOf(phrase)).toThrow();
  });
});

describe("a file of phrases", () => {
  const lists = { fillers: [], things: [], firstPerson: [] };
  const phrases = Object.fromEntries(PHRASE_KINDS.map((kind) => [kind, []]));

  it("says what is wrong with it", () => {
    const read = (value: unknown) => () => parsePhraseFile(value, "xx.yaml");
    expect(read({ language: "en", ...lists, phrases })).not.toThrow();
    expect(read({ ...lists, phrases })).toThrow("xx.yaml: language");
    expect(read({ language: "en", ...lists, phrases: { ...phrases, atribute: [] } })).toThrow("“atribute”");
    expect(read({ language: "en", ...lists, phrases: { ...phrases, knows: "we know" } })).toThrow("knows");
    expect(read({ language: "en", ...lists, words: [], phrases })).toThrow("“words”");
  });
});
