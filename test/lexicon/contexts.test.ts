/** What paths, topics and headings make of matches: each test has a small lexicon and contexts of its own. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { compileLexicon, lexiconWith } from "../../src/lexicon/index.ts";
import { readContexts, readLexiconFile, small } from "./files.ts";

const FILE = small("loss", {
  en: { direct: ["divorc*", "grief", "funeral"], strong: ["gospel music"], weak: ["black dress"] },
  de: { direct: ["Trauer*"] },
});
const OTHER = small("union", { en: { direct: ["trade union"] } });

const CONTEXTS = readContexts({
  topics: {
    works: {
      says: "it is a film",
      effect: "weakens",
      en: { above: ["cinema"], beside: ["movie", "music"] },
      de: { beside: ["*film"] },
    },
    trade: {
      says: "it is a business",
      effect: "drops",
      except: ["union"],
      en: { beside: ["B2B", "wholesale"] },
    },
  },
  headings: {
    fillers: ["and", "other"],
    loss: { unless: ["balloon"], en: ["loss", "farewell"] },
    "not-there": { en: ["anything"] },
  },
  glued: { before: ["is"], after: ["flag"] },
});

const lexicon = compileLexicon([FILE, OTHER], CONTEXTS);
const strengths = (text: string) => lexicon.match(text).map(({ text, strength }) => `${text}: ${strength}`);

describe("a topic above a match", () => {
  it.each([
    "Cinema > Divorce",
    "Cinema | Family | Divorce",
    "/Cinema/Divorce",
    "Cinema: Divorce",
    "Cinema / Divorce",
    "Cinema - Divorce",
    "Cinema – Divorce",
    "Cinema → Divorce",
    "Old and new cinema > Divorce",
    "Interests > Cinema, theatre > Divorce",
  ])("makes it a clue: %s", (text) => expect(strengths(text)).toEqual(["Divorce: weak"]));

  it.each([
    ["in the same step", "cinema and a divorce"],
    ["below it", "Divorce > Cinema"],
    ["in a list", "cinema, divorce"],
    ["in another sentence", "Cinema > Horror. Divorce"],
    ["on another line", "Cinema > Horror\nDivorce"],
    ["in a whole sentence", "We all went to the small old cinema in the town > Divorce"],
    ["with a slash in a word", "cinema/divorce"],
  ])("means nothing %s: %s", (_, text) => {
    expect(lexicon.match(text).map(({ strength }) => strength)).toEqual(["direct"]);
  });

  it("says why, and what the match is elsewhere", () => {
    expect(lexicon.match("Cinema > Divorce")[0]?.weakened).toEqual({
      from: "direct",
      because: "cinema",
      says: "it is a film",
    });
    expect(lexicon.match("Divorce")[0]).not.toHaveProperty("weakened");
  });

  it("leaves a clue what it is", () => {
    expect(lexicon.match("Cinema > Black dress")[0]).not.toHaveProperty("weakened");
  });
});

describe("a topic beside a match", () => {
  it.each([
    "divorce movies",
    "Movies about divorce",
    "movie_divorce",
    "divorce (movie)",
    "Movies > Divorce",
    "Divorce Court: a movie about divorce",
  ])("makes it a clue: %s", (text) => {
    expect(lexicon.match(text).at(-1)?.strength).toBe("weak");
  });

  it.each(["divorce, movies", "divorced people who go to movies", "Divorce > Movies", "Divorce. Movies"])(
    "is not near enough: %s",
    (text) => expect(lexicon.match(text)[0]?.strength).toBe("direct"),
  );

  it("is no part of a term that has the word in it", () => {
    expect(strengths("Gospel music")).toEqual(["Gospel music: strong"]);
    expect(strengths("gospel music movies")).toEqual(["gospel music: weak"]);
  });

  it("may be the end of a compound", () => {
    expect(strengths("Trauerfilm, Trauerrede")).toEqual(["Trauerfilm: weak", "Trauerrede: direct"]);
  });
});

describe("a step about several subjects", () => {
  it.each([
    ["Divorce and Weddings > Cakes", "Divorce"],
    ["News & Divorce | Weather", "Divorce"],
    ["/Cakes, Balloons & Divorce/Recipes", "Divorce"],
    ["Noticias y divorcio > Tiempo", "divorcio"],
  ])("is only a clue to what stands below: %s", (text, word) => {
    expect(strengths(text)).toEqual([`${word}: weak`]);
    expect(lexicon.match(text)[0]?.weakened?.because).toMatch(/^(Divorce|News|Cakes|Noticias)/);
  });

  it.each([
    ["which are the same one", "Divorce and Grief > Books"],
    ["which its last word names", "Child and family divorces > Books"],
    ["without others below", "Books > Divorce and Weddings"],
    ["before a colon", "Divorce and Weddings: Cakes"],
    ["of which one is a heading word", "Divorce and Loss > Cakes"],
    ["but has no conjunction", "Divorce News > Weather"],
  ])("counts %s: %s", (_, text) => expect(lexicon.match(text)[0]?.strength).toBe("direct"));

  it("leaves alone what the same is said of below", () => {
    expect(strengths("News and Divorce > Divorce")).toEqual(["Divorce: weak", "Divorce: direct"]);
  });
});

describe("a topic that drops", () => {
  it("takes the match away and says why", () => {
    expect(lexicon.explain("B2B > Funeral")).toMatchObject({
      kept: [],
      dropped: [{ text: "Funeral", reason: "topic", because: "B2B", says: "it is a business" }],
    });
  });

  it("wins over one that weakens", () => {
    expect(lexicon.match("wholesale > funeral music")).toEqual([]);
  });

  it("leaves the categories alone that it does not speak of", () => {
    expect(strengths("B2B > Trade union")).toEqual(["Trade union: direct"]);
  });
});

describe("a heading", () => {
  it.each([
    "Loss > Flowers",
    "/Loss/Flowers/White",
    "Loss and Other Farewells | Flowers",
    "People > Loss > Flowers",
  ])("gives its meaning to what is below: %s", (text) => {
    expect(lexicon.match(text)).toMatchObject([{ category: "loss", strength: "strong" }]);
    expect(lexicon.match(text)[0]?.text).toBe(text.slice(text.indexOf("Loss")));
  });

  it.each([
    ["alone", "Loss"],
    ["at the end", "Flowers > Loss"],
    ["with other words", "Weight loss > Flowers"],
    ["made of fillers only", "Other > Flowers"],
    ["before a colon", "Loss: Flowers"],
    ["with one of its `unless` words below", "Farewell > Balloons"],
    ["on another line", "Loss\nFlowers > White"],
  ])("means nothing %s: %s", (_, text) => expect(lexicon.match(text)).toEqual([]));

  it("gives way to what says the same plainly", () => {
    expect(lexicon.match("Loss > Grief").map(({ text }) => text)).toEqual(["Grief"]);
    expect(lexicon.match("Loss > Black dress").map(({ text }) => text)).toEqual(["Loss > Black dress"]);
  });

  it("gives way to a topic", () => {
    expect(lexicon.match("Cinema > Loss > Flowers")).toEqual([]);
    expect(lexicon.explain("B2B > Loss > Flowers").dropped).toMatchObject([
      { text: "Loss", reason: "topic" },
    ]);
  });
});

describe("a company's own files", () => {
  it("share the contexts of the built-in lexicon", () => {
    const own = lexiconWith([small("own-words", { en: { direct: ["blorple buyer"] } })]);
    expect(own.match("Movies > Blorple buyers")[0]?.strength).toBe("weak");
    expect(own.match("B2B > Blorple buyers")).toEqual([]);
    expect(own.match("Blorple buyers")[0]?.strength).toBe("direct");
  });
});

describe("rules/lexicon-contexts.yaml", () => {
  const value = load(readFileSync("rules/lexicon-contexts.yaml", "utf8"));
  const { topics, headings } = readContexts(value);

  it("speaks of categories that the taxonomy has", () => {
    const taxonomy = load(readFileSync("rules/taxonomy.yaml", "utf8")) as {
      categories: Record<string, unknown>;
    };
    const named = [
      ...topics.flatMap(({ categories = [], except }) => [...categories, ...except]),
      ...headings.flatMap(({ category }) => category ?? []),
    ];
    expect(named.filter((category) => !Object.hasOwn(taxonomy.categories, category))).toEqual([]);
  });

  it("has every topic and heading in every language", () => {
    const languages = ["en", "es", "fr", "de", "it", "pt", "ja"];
    const groups = [
      ...topics.map(({ says, words }) => [says, words] as const),
      ...[...new Set(headings.flatMap(({ category }) => category ?? []))].map(
        (name) => [name, headings.filter(({ category }) => category === name)] as const,
      ),
    ];
    for (const [name, words] of groups) {
      expect(
        languages.filter((code) => !words.some(({ language }) => language === code)),
        name,
      ).toEqual([]);
    }
  });

  it("has no word twice in a topic", () => {
    for (const { words, says } of topics) {
      const written = words.map(({ term, language, place }) => `${language} ${place} ${term.toLowerCase()}`);
      expect(written, says).toEqual([...new Set(written)]);
    }
  });

  it("works on the categories of the project", () => {
    const built = compileLexicon([readLexiconFile("pregnancy.yaml")], readContexts(value));
    expect(built.match("Movies > Pregnancy")[0]?.strength).toBe("weak");
    expect(built.match("B2B > Prenatal vitamins")).toEqual([]);
  });
});

describe("a file that is not in order", () => {
  const topic = { says: "why", effect: "drops", en: { above: ["x"] } };
  it.each([
    [{ topics: { a: { ...topic, says: "" } } }, "topics.a.says"],
    [{ topics: { a: { ...topic, effect: "hides" } } }, "weakens or drops at topics.a.effect"],
    [{ topics: { a: { ...topic, categories: ["x"], except: ["y"] } } }, "either `categories` or `except`"],
    [{ topics: { a: { ...topic, english: { above: ["x"] } } } }, "topics.a.english"],
    [{ topics: { a: { ...topic, en: { under: ["x"] } } } }, "topics.a.en.under"],
    [{ topics: { a: { ...topic, en: { above: "x" } } } }, "a list of words at topics.a.en.above"],
    [{ topics: { a: { ...topic, en: { above: ["x > y"] } } } }, "topics.a.en.above"],
    [{ headings: { health: { english: ["x"] } } }, "headings.health.english"],
    [{ glued: { before: [1], after: [] } }, "glued.before"],
    [{ topic: {} }, "topics, headings, glued at topic"],
    ["nothing", "keys and values at the file"],
  ])("is refused with the place: %j", (value, message) => {
    const whole = { topics: {}, headings: {}, glued: { before: [], after: [] } };
    const given = typeof value === "string" ? value : { ...whole, ...value };
    expect(() => readContexts(given)).toThrow(message);
  });
});
