/** How terms find words, whatever they mean: each test has a small lexicon of its own. */
import { describe, expect, it } from "vitest";
import { compileLexicon, type Lexicon, type LexiconFile, parseLexiconFile } from "../../src/lexicon/index.ts";

function fileOf(value: Record<string, unknown>): LexiconFile {
  const { data, problems } = parseLexiconFile(value, "test.yaml");
  if (data === undefined) throw new Error(JSON.stringify(problems));
  return data;
}

/** A lexicon of one category with these direct terms. */
function terms(direct: readonly unknown[], rest: Record<string, unknown> = {}, language = "en"): Lexicon {
  return compileLexicon([fileOf({ category: "test", [language]: { direct, ...rest } })]);
}

const found = (lexicon: Lexicon, text: string) => lexicon.match(text).map((match) => match.text);

describe("words", () => {
  const lexicon = terms(["due date", "pre-natal", "B12 shot"]);

  it.each([
    "due date",
    "Due Date",
    "DUE_DATE",
    "due-date",
    "due.date",
    "dueDate",
    "DueDate",
    "duedate",
    "DUEDATE",
    "due dates",
    "due  date",
  ])("are found in any style of name: %s", (text) => expect(found(lexicon, text)).toEqual([text]));

  it.each(["prenatal", "pre natal", "preNatal", "Pre-Natal"])(
    "may be glued where the term has a hyphen: %s",
    (text) => expect(found(lexicon, text)).toEqual([text]),
  );

  it("begin and end where words do", () => {
    expect(found(lexicon, "overdue date")).toEqual([]);
    expect(found(lexicon, "due dated")).toEqual([]);
    expect(found(terms(["therapist"]), "the rapist")).toEqual([]);
  });

  it("are not found across the end of a phrase", () => {
    for (const text of ["due. Date", "due > date", "due | date", "due\ndate", "is it due? date"]) {
      expect(found(lexicon, text)).toEqual([]);
    }
    expect(found(lexicon, "user.due.date")).toEqual(["due.date"]);
  });

  it("come apart from digits", () => {
    expect(found(lexicon, "vitamin b12shot")).toEqual(["b12shot"]);
    expect(found(lexicon, "duedate30d")).toEqual(["duedate"]);
  });

  it("keep acronyms together", () => {
    const acronyms = terms(["IVF", "STD"]);
    expect(found(acronyms, "IVFClinic")).toEqual(["IVF"]);
    expect(found(acronyms, "hasIVF")).toEqual(["IVF"]);
    expect(found(acronyms, "IVFs and STDs")).toEqual(["IVFs", "STDs"]);
    expect(found(acronyms, "STDsList")).toEqual(["STDs"]);
  });
});

describe("folding", () => {
  it.each([
    ["baby", "babies"],
    ["allergy", "Allergies"],
    ["illness", "illnesses"],
    ["patch", "patches"],
    ["headache", "headaches"],
    ["diabetes", "DIABETES"],
    ["calorie", "calories"],
    ["women's health", "womens_health"],
    ["Parkinson's disease", "Parkinson’s Disease"],
    ["Crohn", "Crohn's"],
    ["heart and lung", "Heart & Lung"],
    ["diabète", "DIABÈTE"],
    ["diabète", "diabete"],
    ["niño", "nin\u0303os"],
    ["fœtus", "foetus"],
    ["Straße", "STRASSE"],
    ["pregnant", "pre\u00ADgnant"],
    ["Baháʼí", "BAHÁʼÍ"],
    ["Baháʼí", "Bahai"],
    ["pregnant", "ｐｒｅｇｎａｎｔ"],
  ])("%s finds %s", (term, text) => {
    expect(found(terms([term]), text)).toEqual([text]);
  });

  it("leaves short words and words in -ss, -us, -is alone", () => {
    expect(found(terms(["gas", "lupus", "arthritis", "stress"]), "ga lupu arthriti stres")).toEqual([]);
  });

  it("finds German umlauts spelt out", () => {
    const german = terms(["Überschuldung"], {}, "de");
    expect(found(german, "Ueberschuldung, Uberschuldung")).toEqual(["Ueberschuldung", "Uberschuldung"]);
    expect(found(terms(["Überschuldung"]), "Ueberschuldung")).toEqual([]);
  });
});

describe("stars", () => {
  it("let a word go on, and show it whole", () => {
    const lexicon = terms(["debt*", "in vitro fertili*"]);
    expect(found(lexicon, "debtor, indebted, debts")).toEqual(["debtor", "debts"]);
    expect(found(lexicon, "In-vitro fertilisation")).toEqual(["In-vitro fertilisation"]);
  });

  it("find plurals although these fold", () => {
    expect(found(terms(["allergi*"]), "allergies")).toEqual(["allergies"]);
    expect(found(terms(["Krebs*"]), "Krebs")).toEqual(["Krebs"]);
  });

  it("let a word begin before, for compounds and glued names", () => {
    const lexicon = terms(["*schwanger*", "*grossesse"]);
    expect(found(lexicon, "Frühschwangerschaft")).toEqual(["Frühschwangerschaft"]);
    expect(found(lexicon, "testgrossesse grossessetest")).toEqual(["testgrossesse"]);
  });
});

describe("exact spelling", () => {
  const lexicon = terms(["=AIDS", "=PEP"]);

  it("minds capitals", () => {
    expect(found(lexicon, "AIDS aids Aids aid AID")).toEqual(["AIDS"]);
    expect(found(lexicon, "PEPs and pep talks")).toEqual(["PEPs"]);
  });

  it("finds nothing where everything is in capitals, unless it stands alone", () => {
    expect(found(lexicon, "PEP TALK")).toEqual([]);
    expect(found(lexicon, "PEP")).toEqual(["PEP"]);
  });
});

describe("scripts without spaces", () => {
  it("finds kanji and hiragana anywhere", () => {
    expect(found(terms(["妊娠", "がん"], {}, "ja"), "妊娠中の方、乳がん検診")).toEqual(["妊娠", "がん"]);
  });

  it("finds katakana as words", () => {
    expect(found(terms(["ローン", "ゲイ"], {}, "ja"), "ローン申込 クローン ゲイン")).toEqual(["ローン"]);
    expect(found(terms(["ローン"], {}, "ja"), "ﾛｰﾝ")).toEqual(["ﾛｰﾝ"]);
  });

  it("finds emoji, whatever their skin", () => {
    expect(found(terms(["🤰"], {}, "und"), "hi🤰🏽there")).toEqual(["🤰"]);
  });

  it("finds emoji that are put together, and flags as one sign", () => {
    expect(found(terms(["🏳️‍🌈"], {}, "und"), "Pride🏳️‍🌈2026, 🌈🏳️")).toEqual(["🏳️‍🌈"]);
    expect(found(terms(["🇲🇽", "🇸🇲"], {}, "und"), "🇺🇸🇲🇽")).toEqual(["🇲🇽"]);
  });
});

describe("contexts", () => {
  const near = (text: string) => `${"word ".repeat(30)}${text}`;

  it("`with`: counts only near one of the words", () => {
    const lexicon = terms([{ term: "due date", with: ["baby", "birth"] }]);
    expect(found(lexicon, "due_date")).toEqual([]);
    expect(found(lexicon, "babies' due date")).toEqual(["due date"]);
    expect(found(lexicon, `due date ${near("baby")}`)).toEqual([]);
    expect(lexicon.explain("due_date").dropped).toMatchObject([
      { term: "due date", reason: "alone", because: "baby, birth" },
    ]);
  });

  it("`unless`: does not count near one of the words", () => {
    const lexicon = terms([{ term: "cancer", unless: ["zodiac", "horoscope*"] }]);
    expect(found(lexicon, "Cancer patients")).toEqual(["Cancer"]);
    expect(found(lexicon, "Horoscopes > Cancer")).toEqual([]);
    expect(found(lexicon, `Cancer ${near("zodiac")}`)).toEqual(["Cancer"]);
    expect(lexicon.explain("zodiac: Cancer").dropped).toMatchObject([
      { text: "Cancer", reason: "near", because: "zodiac" },
    ]);
  });

  it("`unless` of a language section holds for the whole category", () => {
    const lexicon = terms(["arthritis"], { unless: ["veterinar*"] });
    expect(found(lexicon, "veterinary arthritis care")).toEqual([]);
  });

  it("`not`: takes away what it overlaps", () => {
    const lexicon = terms(["debt", "baby", "new baby"], { not: ["technical debt", "baby spinach"] });
    expect(found(lexicon, "technical_debt and debt")).toEqual(["debt"]);
    expect(found(lexicon, "new baby spinach")).toEqual([]);
    expect(lexicon.explain("technicalDebt").dropped).toMatchObject([
      { term: "debt", reason: "phrase", because: "technical debt" },
    ]);
  });

  it("`not` leaves a longer term alone that contains it", () => {
    const lexicon = terms(["date", "baby delivery date"], { not: ["delivery date"] });
    expect(found(lexicon, "delivery date")).toEqual([]);
    expect(found(lexicon, "baby delivery date")).toEqual(["baby delivery date"]);
  });

  it("hold for the same word of another language", () => {
    const lexicon = compileLexicon([
      fileOf({
        category: "test",
        en: { direct: [{ term: "cancer", unless: ["zodiac"] }] },
        es: { direct: ["cáncer"] },
      }),
    ]);
    expect(found(lexicon, "zodiac cancer")).toEqual([]);
  });

  it("leave other categories alone", () => {
    const lexicon = compileLexicon([
      fileOf({ category: "one", en: { direct: ["debt"], not: ["debt fund"] } }),
      fileOf({ category: "two", en: { direct: ["debt"] } }),
    ]);
    expect(lexicon.match("debt fund").map(({ category }) => category)).toEqual(["two"]);
  });
});

describe("one match for the same words", () => {
  it("is the longest", () => {
    const lexicon = terms(["prenatal"], { strong: ["prenatal vitamins"], weak: ["vitamin"] });
    expect(lexicon.match("prenatal vitamins, prenatal yoga").map(({ term }) => term)).toEqual([
      "prenatal vitamins",
      "prenatal",
    ]);
    expect(lexicon.match("prenatalvitamins").map(({ term }) => term)).toEqual(["prenatal vitamins"]);
  });

  it("gives way when its context takes it away", () => {
    const lexicon = terms(["prenatal", { term: "prenatal care", with: ["clinic"] }]);
    expect(found(lexicon, "prenatal care")).toEqual(["prenatal"]);
  });

  it("is the language that is spelt like the text", () => {
    const lexicon = compileLexicon([
      fileOf({ category: "test", en: { direct: ["cancer"] }, es: { direct: ["cáncer"] } }),
    ]);
    expect(lexicon.match("cáncer").map(({ language }) => language)).toEqual(["es"]);
    expect(lexicon.match("cancer").map(({ language }) => language)).toEqual(["en"]);
  });

  it("is the strongest of the same term", () => {
    const lexicon = terms(["unrelated"], {
      strong: [{ term: "nursery", with: ["crib"] }],
      weak: ["nursery"],
    });
    expect(lexicon.match("nursery").map(({ strength }) => strength)).toEqual(["weak"]);
    expect(lexicon.match("crib nursery").map(({ strength }) => strength)).toEqual(["strong"]);
  });

  it("is one for each category", () => {
    const lexicon = compileLexicon([
      fileOf({ category: "b", en: { direct: ["postpartum depression"] } }),
      fileOf({ category: "a", en: { direct: ["depression"] } }),
    ]);
    expect(lexicon.categories).toEqual(["a", "b"]);
    expect(lexicon.match("Postpartum depression").map(({ category, text }) => [category, text])).toEqual([
      ["b", "Postpartum depression"],
      ["a", "depression"],
    ]);
  });
});

it("carries the source an entry cites", () => {
  const lexicon = terms(["x-ray", { term: "cocoa butter", source: "duhigg-2012" }]);
  expect(lexicon.match("cocoa butter")[0]).toEqual({
    category: "test",
    term: "cocoa butter",
    strength: "direct",
    how: "exact",
    language: "en",
    text: "cocoa butter",
    start: 0,
    end: 12,
    source: "duhigg-2012",
  });
  expect(lexicon.match("X-ray")[0]).not.toHaveProperty("source");
});

it("finds nothing with no terms at all", () => {
  expect(compileLexicon([]).match("pregnant")).toEqual([]);
});
