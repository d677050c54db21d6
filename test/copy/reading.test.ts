/** What a text says about the one who reads it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInPhrases, readCopy } from "../../src/copy/index.ts";
import { builtInLexicon } from "../../src/lexicon/index.ts";

const lexicon = builtInLexicon();
const read = (text: string) => readCopy(text, builtInPhrases(), (prose) => lexicon.match(prose));

/** Kinds and words of what was found. */
function said(text: string): string[] {
  return read(text).phrases.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("a phrase", () => {
  it("is quoted where it stands", () => {
    expect(said("Hello. We saw you looking at cots.")).toEqual([
      "watched: We saw you looking",
      "watched: saw you looking",
    ]);
  });

  it("holds a trait only if nothing but fillers stands between", () => {
    expect(said("Are you newly diagnosed with diabetes?")).toEqual(["attribute: Are you newly diagnosed"]);
    expect(said("Are you 23 weeks pregnant?")).toEqual(["attribute: Are you 23 weeks pregnant"]);
    expect(said("Are you looking for a book about diabetes?")).toEqual([]);
  });

  it("does not go on in the next sentence", () => {
    expect(said("We like what we saw. You looked for it.")).toEqual([]);
    expect(said("It is your\n\nDiabetes, explained")).toEqual([]);
  });

  it("goes on where a line was broken to fit the file", () => {
    expect(said("We noticed that\nyou looked twice")).toEqual(["watched: We noticed that\nyou looked"]);
  });

  it("reads around tokens", () => {
    expect(said("It's been {{ days | default: '30' }} days since your last visit")[0]).toBe(
      "counted: It's been {{ days | default: '30' }} days since your last visit",
    );
    expect(said("{{ 'Are you pregnant?' }} and {# your debt #}")).toEqual([]);
  });

  it("knows a hint from a trait", () => {
    const isHint = (text: string) => read(text).phrases.map((phrase) => phrase.isHint);
    expect(isHint("Your diabetes magazine is out")).toEqual([true]);
    expect(isHint("Your diabetes is under control")).toEqual([false]);
  });

  it("leaves what customers say of themselves", () => {
    expect(said("“I lost weight, and your diabetes plan saved me.” Anna")).toEqual([]);
    expect(said("«Con tus consejos mi diabetes está mejor»")).toEqual([]);
    expect(said("“Your diabetes” is a new book")).toEqual(["attribute: Your diabetes"]);
  });

  it("minds the capital of a German “your”", () => {
    expect(said("Ihre Schulden wachsen")).toEqual(["attribute: Ihre Schulden"]);
    expect(said("Anna und ihre Schulden")).toEqual([]);
  });
});

describe("a short question", () => {
  it.each(["Pregnant?", "¿Embarazada?", "Enceinte ?", "Schwanger?", "Incinta?", "Grávida?", "妊娠？"])(
    "%s",
    (text) => {
      expect(read(text).phrases.map(({ kind }) => kind)).toContain("attribute");
    },
  );

  it.each([
    "Pregnant!",
    "Depression: what helps?",
    "Pregnant women and the law: what has changed?",
    "Is pregnancy private?",
  ])("not %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("sentences", () => {
  it("have their tokens", () => {
    const text = "Hello {{ a }}. {{ b }}, we saw you. {{ c }}";
    const { sentenceAt } = read(text);
    expect(["{{ a", "{{ b", "we saw", "{{ c"].map((part) => sentenceAt(text.indexOf(part)))).toEqual([
      0, 1, 1, 1,
    ]);
  });
});

const SCRAPS = [
  "Are you ",
  "your ",
  "pregnant",
  "debt",
  "?",
  ". ",
  "\n",
  "we saw you ",
  "あなたの",
  "糖尿病",
  "“I ",
  "”",
  "{{ x }}",
  "{% if ",
];
const texts = fc
  .array(
    fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })),
    {
      maxLength: 15,
    },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("is read without an error, and phrases are cut from it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { phrases, sentenceAt } = read(text);
        for (const { start, end } of phrases) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(sentenceAt(start)).toBe(sentenceAt(end - 1));
        }
      }),
      { numRuns: 1000 },
    );
  });

  const hostile: [name: string, unit: string][] = [
    ["openings", "{{ "],
    ["openings of every kind", "{{ {% %%= %%[ *| {# "],
    ["percent signs", "%%"],
    ["quotation marks", "“I "],
    ["straight quotation marks", '"'],
    ["beginnings of phrases", "we saw "],
    ["words with many phrases", "you "],
    ["fillers", "are you a newly "],
    ["traits", "debt "],
    ["spaces before a line break", "        \n"],
    ["one long word", "a"],
    ["questions", "pregnant? "],
    ["kana", "あなたのことを"],
  ];

  it.each(hostile)("costs what it is long: %s", (_name, unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
