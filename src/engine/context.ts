import { builtInPhrases, readCopy } from "../copy/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { type Place, type Project, pointerOf, type Segment, wordsOf } from "../model/index.ts";
import {
  type AnyOptionValues,
  ageCluesOf,
  type Clue,
  type FindingDetails,
  pressureOn,
  type ReadContext,
  type RuleContext,
  type RuleFinding,
  traitsOf,
  withoutEchoes,
} from "../rule/index.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** What practices may see. A text is matched once, however many rules ask. */
export function readContext(
  project: Project,
  lexicon: Lexicon,
  jurisdiction: Jurisdiction,
  today: string,
): ReadContext {
  const sensitiveWords = once((text: string) => withoutEchoes(lexicon.match(text)));
  const clues = once((segment: Segment): readonly Clue[] => {
    const inWords = wordsOf(segment).flatMap((word) =>
      sensitiveWords(word.text).map((match) => ({ match, word })),
    );
    const known = new Set(inWords.map(({ match, word }) => keyOf(match.category, word.at)));
    const inNumbers = ageCluesOf(segment, Number(today.slice(0, 4)));
    return [...inWords, ...inNumbers.filter(({ match, word }) => !known.has(keyOf(match.category, word.at)))];
  });
  const read: ReadContext = {
    project,
    today,
    clues,
    sensitiveWords,
    readCopy: once((text: string) => readCopy(text, builtInPhrases(), sensitiveWords)),
    pressureOn: once((segment: Segment) => pressureOn(segment, project, today)),
    traits: once((segment: Segment) => traitsOf(segment, read)),
    regionsOf: (subject) => jurisdiction.regionsOf(subject),
    applies: (source, subject) => jurisdiction.applies(source, subject),
  };
  return read;
}

function keyOf(category: string, { document, path }: Place): string {
  return `${category} ${document.file} ${document.index} ${pointerOf(path)}`;
}

function once<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const done = new Map<Key, Result>();
  return (key) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    done.set(key, result);
    return result;
  };
}

/** The same for one rule, with its options. */
export function ruleContext(
  read: ReadContext,
  options: AnyOptionValues,
): RuleContext<string, AnyOptionValues> {
  return { ...read, options, finding };
}

function finding(
  message: string,
  { data = {}, confidence = "high", related = [], ...details }: FindingDetails,
): RuleFinding {
  const text = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
  return { message, data: text, confidence, related, ...details };
}
