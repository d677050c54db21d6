/** What must hold of every lexicon file: nothing in it is without effect. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { compileLexicon, type Strength } from "../../src/lexicon/index.ts";
import type { LexiconEntry } from "../../src/lexicon/lexicon-file.ts";
import { FOLDER, lexiconFiles, readLexiconFile } from "./files.ts";

const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "ja"];
const RANK: Readonly<Record<Strength, number>> = { weak: 0, strong: 1, direct: 2 };

/** A text in which the term stands, with nothing of the markers. */
const textOf = (term: string) => term.replace(/^[*=]|\*$/g, "");

/** A text in which the entry counts: the term, and the first of its `with` words after it. */
const fulfilled = ({ term, with: near }: LexiconEntry) => [term, ...near.slice(0, 1)].map(textOf).join(" ");

/** Texts in which the phrase might take the entry away: beside its `with` word, or with a word in common. */
function textsWith(phrase: string, entry: LexiconEntry): string[] {
  const words = phrase.split(" ");
  const terms = textOf(entry.term).split(" ");
  return [
    ...(entry.with.length > 0 ? [`${phrase} ${fulfilled(entry)}`] : []),
    ...(words.at(-1) === terms[0] ? [[...words, ...terms.slice(1)].join(" ")] : []),
    ...(words[0] === terms.at(-1) ? [[...terms, ...words.slice(1)].join(" ")] : []),
  ];
}

describe.each(lexiconFiles())("rules/lexicon/%s", (name) => {
  const file = readLexiconFile(name);
  const lexicon = compileLexicon([file]);
  const label = ({ language, strength, term }: LexiconEntry) => `${language} ${strength}: ${term}`;

  it("is named after its category, which the taxonomy knows", () => {
    const taxonomy = load(readFileSync("rules/taxonomy.yaml", "utf8")) as {
      categories: Record<string, unknown>;
    };
    expect(`${file.category}.yaml`).toBe(name);
    expect(Object.keys(taxonomy.categories)).toContain(file.category);
  });

  it("says in its header where the terms come from", () => {
    const header = readFileSync(`${FOLDER}/${name}`, "utf8").match(/^(#.*\n)+/)?.[0];
    expect(header).toContain("Where the terms come from:");
  });

  it("cites only sources that rules/sources.yaml has", () => {
    const sources = load(readFileSync("rules/sources.yaml", "utf8")) as Record<string, unknown>;
    for (const { source } of file.entries) {
      if (source !== undefined) expect(Object.keys(sources)).toContain(source);
    }
  });

  it("has no entry that its own file keeps from counting", () => {
    // Another language may have the same word, and be the one that is named.
    const lost = file.entries.filter((entry) => {
      const found = lexicon.match(fulfilled(entry));
      return !found.some(({ strength }) => RANK[strength] >= RANK[entry.strength]);
    });
    expect(lost.map(label)).toEqual([]);
  });

  it("has no entry twice, and none that a shorter one of the same strength covers", () => {
    // Each entry as a category of its own, so that none hides another.
    const apart = compileLexicon(
      file.entries.map((entry, i) => ({ category: `entry-${i}`, entries: [entry], not: [], unless: [] })),
    );
    const shadowed = file.entries.flatMap((entry, i) => {
      const others = apart.match(textOf(entry.term)).filter(({ category }) => category !== `entry-${i}`);
      // A stronger entry may cover a weaker one: "prenatal" is direct, "prenatal vitamins" only a proxy.
      const cover = others.find(
        ({ strength, language }) => strength === entry.strength && [entry.language, "und"].includes(language),
      );
      return cover === undefined ? [] : [`${label(entry)}, covered by ${cover.term}`];
    });
    expect(shadowed).toEqual([]);
  });

  it("has no `not` phrase without effect", () => {
    const idle = file.not.filter(({ term }) => {
      const texts = [textOf(term), ...file.entries.flatMap((entry) => textsWith(textOf(term), entry))];
      return !texts.some((text) => lexicon.explain(text).dropped.some(({ because }) => because === term));
    });
    expect(idle.map(({ term }) => term)).toEqual([]);
  });

  it("has no `unless` word without effect", () => {
    const idle = file.entries.flatMap((entry) =>
      entry.unless
        .filter((word) =>
          lexicon.match(`${fulfilled(entry)} ${textOf(word)}`).some(({ term }) => term === entry.term),
        )
        .map((word) => `${label(entry)} unless ${word}`),
    );
    expect(idle).toEqual([]);
  });

  it("is there in every language (listed only)", () => {
    const missing = LANGUAGES.filter(
      (language) => !file.entries.some((entry) => entry.language === language),
    );
    if (missing.length > 0) process.stdout.write(`${name}: no terms yet in ${missing.join(", ")}\n`);
  });
});
