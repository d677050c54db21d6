/** Terms that are misspelt, shortened or glued to something: each test has a small lexicon of its own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInLexicon, compileLexicon } from "../../src/lexicon/index.ts";
import { readContexts, small } from "./files.ts";

const CONTEXTS = readContexts(
  { topics: {}, headings: {}, glued: { before: ["is", "likelyto"], after: ["flag", "score", "status"] } },
  { ordinary: ["addition", "Schwager", "cntrcts"], stemWords: ["immigrant", "citizenry"] },
);
const lexicon = compileLexicon(
  [
    small("test", {
      en: {
        direct: [
          "diabetic",
          "addiction",
          "contraceptive",
          "bankruptcy",
          "*pregnan*",
          "religious",
          "mental health",
          "=PTSDxyz",
          "contracts",
          "immigr*",
        ],
        strong: ["prenatal vitamins", "household debt", "astrologer"],
        weak: ["horoscope", "moon calendar"],
        not: ["insolvent"],
      },
      de: { direct: ["*schwanger*", "überschuldet"] },
      und: { direct: ["Mifepristone"] },
    }),
  ],
  CONTEXTS,
);
const found = (text: string) => lexicon.match(text).map(({ text, term, how }) => [text, term, how]);

describe("how a term is written", () => {
  it.each([
    ["Bankruptcy", "exact"],
    ["Mental Health", "exact"],
    ["mental_health", "exact"],
    ["mentalhealth", "exact"],
    ["ÜBERSCHULDET", "exact"],
    ["bankruptcies", "inflected"],
    ["pregnancies", "inflected"],
    ["prenatal vitamin", "inflected"],
  ])("is told: %s is %s", (text, how) => expect(lexicon.match(text)[0]?.how).toBe(how));
});

describe("a term with something written onto it", () => {
  it.each([
    ["isdiabetic", "diabetic"],
    ["bankruptcyscore", "bankruptcy"],
    ["isreligiousflag", "religious"],
    ["likelytomentalhealthstatus", "mental health"],
    ["PRENATALVITAMINSFLAG", "prenatal vitamins"],
  ])("is found: %s", (text, term) => expect(found(text)).toEqual([[text, term, "inflected"]]));

  it.each(["nondiabetic", "diabeticish", "horoscopescore", "ishoroscope", "scorebankruptcy"])(
    "is not found with anything else, nor when it is weak: %s",
    (text) => expect(found(text)).toEqual([]),
  );
});

describe("a misspelt word", () => {
  it.each([
    ["bankrupcy", "bankruptcy", "a letter missing"],
    ["bankkruptcy", "bankruptcy", "a letter twice"],
    ["bankruotcy", "bankruptcy", "a wrong letter"],
    ["bankrutpcy", "bankruptcy", "two letters changed"],
    ["relgiious", "religious", "two letters changed"],
    ["Contracpetive", "contraceptive", "two letters changed"],
    ["pregannt", "*pregnan*", "in a stem"],
    ["preganancy", "*pregnan*", "in a stem"],
    ["Überschuldte", "", "at the end, which makes another word"],
    ["überschudlet", "überschuldet", "in another language"],
    ["astroloqer", "astrologer", "of a proxy"],
    ["immgirant", "immigr*", "of what a stem stands for"],
    ["bankrupt", "", "that only begins like a term"],
  ])("is found: %s as %s (%s)", (text, term) => {
    expect(found(text)).toEqual(term === "" ? [] : [[text, term, "typo"]]);
  });

  it.each([
    ["two letters wrong", "bamkruotcy"],
    ["the first letters wrong", "bnakruptcy"],
    ["a short word", "deebt"],
    ["a word that is ordinary", "addition, additions, Addition"],
    ["an ordinary word of another language", "Schwager"],
    ["a weak term", "horoscpoe"],
    ["a word that is known for something else", "insolvents"],
    ["a word in a phrase", "moon calenadr"],
  ])("is not taken for a term: %s", (_, text) => expect(found(text)).toEqual([]));

  it("needs what the term needs", () => {
    const near = compileLexicon([small("test", { en: { direct: [{ term: "trimester", with: ["baby"] }] } })]);
    expect(near.match("trimmester")).toEqual([]);
    expect(near.match("baby trimmester")).toMatchObject([{ how: "typo" }]);
  });

  it("is any long word with one letter of its middle wrong", () => {
    const terms = ["bankruptcy", "contraceptive", "addiction", "religious"];
    const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    fc.assert(
      fc.property(
        fc.constantFrom(...terms),
        fc.nat(),
        letters,
        fc.boolean(),
        (term, random, letter, isExtra) => {
          const at = 3 + (random % (term.length - 5));
          const written = term.slice(0, at) + letter + term.slice(isExtra ? at : at + 1);
          fc.pre(written !== term && written !== "addition");
          expect(lexicon.match(written).map((match) => match.term)).toEqual([term]);
        },
      ),
    );
  });
});

describe("a word without its vowels", () => {
  it.each([
    ["DBTC", "diabetic"],
    ["IS_DBTC_FLG", "diabetic"],
    ["RLGS_MAG", "religious"],
    ["BNKRPTCY", "bankruptcy"],
    ["PRGNNT", "*pregnan*"],
    ["PRGNT_IND", "*pregnan*"],
    ["MFPRSTN", "Mifepristone"],
    ["MNTL_HLTH", "mental health"],
    ["mental_hlth", "mental health"],
    ["MNTLHLTH", "mental health"],
    ["PRNTL_VTMN", "prenatal vitamins"],
    ["PRNTL_VTMNS", "prenatal vitamins"],
    ["HSHLD_DBT", "household debt"],
    ["IMGRNT", "immigr*"],
  ])("is found: %s as %s", (text, term) => {
    const [match] = lexicon.match(text);
    expect(match).toMatchObject({ term, how: "skeleton" });
    expect(text).toContain(match?.text);
  });

  it.each([
    ["few letters", "DBT"],
    ["a whole word beside it that is another", "metal_hlth"],
    ["words in another order", "HLTH_MNTL"],
    ["words of two phrases", "MNTL > HLTH"],
    ["a single proxy", "ASTRLGR"],
    ["an abbreviation that is ordinary", "CNTRCTS"],
    ["a term that stands letter by letter", "PTSDXYZ"],
    ["another language", "BRSCHLDT"],
    ["digits in it", "DB7C"],
  ])("is not taken for a term: %s", (_, text) => expect(found(text)).toEqual([]));

  it("is found once, whatever stands around it", () => {
    expect(found("DBTC_HSHLD_DBT_BNKRPTCY")).toEqual([
      ["DBTC", "diabetic", "skeleton"],
      ["HSHLD_DBT", "household debt", "skeleton"],
      ["BNKRPTCY", "bankruptcy", "skeleton"],
    ]);
  });
});

describe("ordinary words", () => {
  /** Long words of seven languages that marketing texts are full of, or that look like a term. */
  const WORDS =
    `additional addition detention conversion conversation prescribed vacation vocation location station
    hospitality specialist socialise association dedication medication mediation meditation delivery discovery recovery
    conception inception reception perception production protection projection newsletter subscriber subscription
    membership abandonment browsing purchasing checkout customers segmentation personalisation christina christine
    christopher cristiano sebastian republish liberally literally military minority majority authority university
    immersion emission admission commission remission morning mornings adoption adaption adaptation accommodation
    allocation elevation education dedicated decorated gardening furniture restaurant advertising interesting
    promoción colección suscripción dirección producción conversión adición additionnel abonnement réduction livraison
    Schwager Anmeldung Bestellung Schneidung Entscheidung Verbindung Versicherung Bestandskunden spedizione promozione
    iscrizione assinatura promoção`.split(/\s+/);

  it("are not taken for misspelt terms of the built-in lexicon", () => {
    const guessed = WORDS.flatMap((word) =>
      builtInLexicon()
        .match(word)
        .filter(({ how }) => how === "typo" || how === "skeleton")
        .map(({ term }) => `${word}: ${term}`),
    );
    expect(guessed).toEqual([]);
  });

  /** What columns and events are full of, without vowels. */
  const ABBREVIATIONS =
    `https html smtp http hdtv cctv fmcg xml mgmt cntry cntct cntr cstmr prdct prdcts strt clndr
    stmt pymt pmts brnd clck clcks trnsctn trnsctns mbrshp nwsltr sgmt sgmnt rgstr mnth yrly dtls dlvry rfnd rwrds
    prtnr vndr shppng spprt wbst brwsr pswrd pncl trnsp lctn scrpt chldrn wmns mrktng mktg crncy hmpg lndng thmbnl
    rtrn rtrns fltr pttrn stndrd fnct brth hght wdth lngth bckgrnd mstr srvc srvcs strtgy`.split(/\s+/);

  it("are not taken for shortened ones", () => {
    const guessed = ABBREVIATIONS.flatMap((word) =>
      builtInLexicon()
        .match(word)
        .filter(({ how }) => how === "skeleton")
        .map(({ term }) => `${word}: ${term}`),
    );
    expect(guessed).toEqual([]);
  });
});
