import { CATALOG } from "../catalog.ts";
import { readLexiconFiles } from "../config/index.ts";
import {
  type DroppedMatch,
  type LexiconMatch,
  lexiconWith,
  type MatchedHow,
  type Strength,
} from "../lexicon/index.ts";
import { groupBy } from "../model/index.ts";
import { visible } from "../report/text.ts";
import { configure } from "./configure.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { ConfigFlags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

/** Says in plain words what the lexicon makes of a text, the company's own words included. */
export async function explainMatchCommand(
  text: string,
  terminal: Terminal,
  flags: ConfigFlags = {},
): Promise<ExitCode> {
  const { config, rules } = await configure(flags, terminal);
  const ownWords = await readLexiconFiles(config.lexicon, rules);
  const { kept, dropped } = lexiconWith(ownWords).explain(text);
  const lines = [
    `“${text}”`,
    ...kept.flatMap((match) => ["", ...aboutKept(match)]),
    ...distinct(dropped, kept).flatMap((match) => ["", ...aboutDropped(match)]),
    "",
    ...(kept.length + dropped.length === 0 ? ["Nothing here is in the lexicon."] : closing(kept)),
  ];
  await terminal.out.write(`${lines.map(visible).join("\n")}\n`);
  return EXIT.clean;
}

const STRENGTHS: Readonly<Record<Strength, string>> = {
  direct: "names it: this counts alone",
  strong: "is enough to guess it: this counts alone",
  weak: "is a clue: it means nothing alone, and something together with others",
};

const HOW: Readonly<Record<MatchedHow, string | undefined>> = {
  exact: undefined,
  inflected: undefined,
  skeleton: "It is read as a word without its vowels, which can be wrong.",
  typo: "It is read as a misspelt word, which can be wrong.",
};

function aboutKept({ text, category, strength, how, weakened, ...match }: LexiconMatch): string[] {
  const doubt = HOW[how];
  return [
    `“${text}” says something about ${category}`,
    `  It ${STRENGTHS[strength]}.`,
    ...(weakened
      ? [`  It would count alone elsewhere, but here stands “${weakened.because}”: ${weakened.says}.`]
      : []),
    ...(doubt ? [`  ${doubt}`] : []),
    `  ${origin(match)}`,
  ];
}

function aboutDropped({ text, category, ...match }: DroppedMatch): string[] {
  return [`“${text}” does not count as ${category}`, `  ${reasonFor(match)}`, `  ${origin(match)}`];
}

function reasonFor({ reason, because, says }: Pick<DroppedMatch, "reason" | "because" | "says">): string {
  switch (reason) {
    case "phrase":
      return `It is part of “${because}”, which means something else.`;
    case "near":
      return `“${because}” stands near it and gives it another meaning.`;
    case "topic":
      return `Here stands “${because}”: ${says}.`;
    case "alone":
      return `It counts only near a word such as ${someOf(because.split(", "))}.`;
  }
}

const SHOWN = 6;

function someOf(words: readonly string[]): string {
  const more = words.length - SHOWN;
  const shown = words.slice(0, SHOWN).map((word) => `“${word}”`);
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function origin({ term, language, source }: Pick<LexiconMatch, "term" | "language" | "source">): string {
  return `(the term “${term}”, ${nameOf(language)}${source === undefined ? "" : `, from ${source}`})`;
}

function nameOf(language: string): string {
  if (language === "und") return "of any language";
  return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
}

/**
 * Several terms may find the same word. That one of them does not count is told once, and not at all when another does.
 */
function distinct(dropped: readonly DroppedMatch[], kept: readonly LexiconMatch[]): DroppedMatch[] {
  const placeOf = ({ start, end, category }: LexiconMatch) => `${start} ${end} ${category}`;
  const counting = new Set(kept.map(placeOf));
  const groups = groupBy(dropped, (match) => `${placeOf(match)} ${match.reason}`);
  return [...groups.values()].flatMap(([first]) =>
    first === undefined || counting.has(placeOf(first)) ? [] : first,
  );
}

function closing(kept: readonly LexiconMatch[]): string[] {
  if (kept.length === 0) return ["Nothing here counts."];
  const rules = new Set(CATALOG.rules.map(({ id }) => id));
  const told = [...new Set(kept.map(({ category }) => `sensitive/${category}`))].filter((id) =>
    rules.has(id),
  );
  return told.map((id) => `“creepcheck explain ${id}” tells why people mind.`);
}
