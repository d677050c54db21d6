/** The phrases of all languages, in the order in which they are looked up. */
import { copyPhrases } from "../generated/copy-phrases.ts";
import { foldedWords, type Pattern, type Step } from "./phrase.ts";
import type { PhraseFile, PhraseKind } from "./phrase-file.ts";

/** What the phrases of one language share. */
export interface Language {
  readonly fillers: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

export interface Phrase extends Pattern {
  readonly kind: PhraseKind;
  readonly language: Language;
}

export interface PhraseBook {
  /** By their first word, folded. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that begin with a trait. */
  readonly afterTrait: readonly Phrase[];
  /** “I” and “my” in all languages, folded. */
  readonly firstPerson: ReadonlySet<string>;
}

let builtIn: PhraseBook | undefined;

/** The phrases of rules/copy-phrases/. They are read when the first text comes. */
export function builtInPhrases(): PhraseBook {
  builtIn ??= bookOf(JSON.parse(copyPhrases));
  return builtIn;
}

function bookOf(files: readonly PhraseFile[]): PhraseBook {
  const byFirst = new Map<string, Phrase[]>();
  const afterTrait: Phrase[] = [];
  for (const phrase of files.flatMap(phrasesIn)) {
    const [first] = phrase.steps;
    if (first === "{trait}") afterTrait.push(phrase);
    for (const word of firstWords(first)) append(byFirst, word, phrase);
  }
  return { byFirst, afterTrait, firstPerson: new Set(files.flatMap(({ firstPerson }) => firstPerson)) };
}

function phrasesIn({ fillers, things, phrases }: PhraseFile): Phrase[] {
  const language: Language = { fillers: new Set(fillers), things: new Set(things) };
  return phrases.map((phrase) => ({ ...phrase, language }));
}

function firstWords(step: Step | undefined): Set<string> {
  const wordings = typeof step === "object" ? step : [];
  return new Set(wordings.flatMap(([first = ""]) => (first.startsWith("=") ? foldedWords(first) : [first])));
}

function append(lists: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = lists.get(key);
  if (list) list.push(phrase);
  else lists.set(key, [phrase]);
}
