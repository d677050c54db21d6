/** What holds for any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInLexicon } from "../../src/lexicon/index.ts";
import { lexiconFiles, readLexiconFile } from "./files.ts";

const lexicon = builtInLexicon();
const written = lexiconFiles().flatMap((name) => readLexiconFile(name).entries.map(({ term }) => term));
const terms = written.map((term) => term.replace(/[*=]/g, ""));
/** Words that mind capitals: how a name is written matters to them alone. */
const exact = new Set(
  written.filter((term) => term.startsWith("=")).map((term) => term.slice(1).toLowerCase()),
);

/** Texts of terms, scraps and any characters, so that matches and their surroundings are common. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...terms),
      fc.constantFrom(" ", "_", ".", "’s ", "&", "technical ", "baby"),
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  it("is read without an error, and matches are cut from it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kept, dropped } = lexicon.explain(text);
        for (const { start, end, text: words } of [...kept, ...dropped]) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives `match` what `explain` keeps", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(lexicon.match(text)).toEqual(lexicon.explain(text).kept);
      }),
    );
  });

  it("has its matches in order, and none that overlap in one category", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const last = new Map<string, number>();
        let start = 0;
        for (const match of lexicon.match(text)) {
          expect(match.start).toBeGreaterThanOrEqual(start);
          expect(match.start).toBeGreaterThanOrEqual(last.get(match.category) ?? 0);
          start = match.start;
          last.set(match.category, match.end);
        }
      }),
    );
  });

  it("is the same whatever was read before", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const before = lexicon.explain(text);
        lexicon.explain(other);
        expect(lexicon.explain(text)).toEqual(before);
      }),
    );
  });
});

describe("field names", () => {
  const words = terms
    .flatMap((term) => term.toLowerCase().split(/[^a-z]+/))
    .filter((word) => word.length > 2 && !exact.has(word));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const styles: Readonly<Record<string, (words: readonly string[]) => string>> = {
    kebab: (words) => words.join("-"),
    dotted: (words) => words.join("."),
    spaced: (words) => words.join(" "),
    camel: (words) => words.map((word, i) => (i === 0 ? word : capital(word))).join(""),
    Pascal: (words) => words.map(capital).join(""),
    Title: (words) => words.map(capital).join(" "),
  };

  it.each(Object.entries(styles))("mean the same in snake_case and in %s", (_, style) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }), (name) => {
        // Exact spellings mind capitals: they are the exception that these styles cannot keep.
        expect(meaning(style(name))).toEqual(meaning(name.join("_")));
      }),
      { numRuns: 300 },
    );
  });

  // How strong a word is may rest on an accent: “retraite” is a pension and “retraité” somebody who has one.
  it("speak of the same in SCREAMING_CASE and without accents", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...terms.flatMap((term) => term.split(" ")).filter((word) => !exact.has(word.toLowerCase())),
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (name) => {
          const lower = name.join("_").toLowerCase();
          const plain = lower.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
          expect(categories(lower.toUpperCase())).toEqual(categories(lower));
          if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lower))
            expect(categories(plain)).toEqual(categories(lower));
        },
      ),
      { numRuns: 500 },
    );
  });

  function meaning(text: string) {
    return lexicon
      .match(text)
      .filter(({ term }) => !term.startsWith("="))
      .map(({ category, term }) => [category, term]);
  }

  function categories(text: string) {
    return lexicon
      .match(text)
      .filter(({ term }) => !term.startsWith("="))
      .map(({ category }) => category);
  }
});

it("takes time in proportion to the text", () => {
  // Texts that make a careless matcher look at everything again and again.
  const hostile = [
    "schwanger",
    "due date ",
    "baby spinach ",
    "technical debt. ",
    "'s",
    "A",
    "aB",
    "e\u0301",
    "妊娠",
    "🤰🏽",
    "in vitro ",
    "*",
    "Movies > ",
    "/Movies",
    "Health | ",
    "movie divorce, ",
    "pregannt ",
    "PRGNNT_HLTH_",
    "isdiabeticflag",
    "is",
    "qwrtplkj",
  ];
  for (const scrap of hostile) {
    const text = scrap.repeat(Math.ceil(200_000 / scrap.length));
    const started = performance.now();
    lexicon.explain(text);
    expect(performance.now() - started, scrap).toBeLessThan(5_000);
  }
});
