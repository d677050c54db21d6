import type { Heading, SharedContexts, Topic, TopicWord } from "./shared-contexts.ts";
import { hasPhraseEnd, lengthOf } from "./term.ts";

const TOPIC_KEYS = ["says", "effect", "categories", "except"];
const PLACES = ["above", "beside"] as const;
const EFFECTS = ["weakens", "drops"] as const;
const LANGUAGE = /^([a-z]{2}|und)$/;

/**
 * Reads rules/lexicon-contexts.yaml, which YAML has already turned into a value.
 *
 * @param lists the words of rules/lexicon-ordinary.txt and rules/lexicon-stem-words.txt
 * @throws with the place and what is expected there; the file is the project's own, so nobody else sees it
 */
export function parseContexts(
  value: unknown,
  lists: Pick<SharedContexts, "ordinary" | "stemWords">,
): SharedContexts {
  const { topics, headings, glued, ...unknown } = fieldsOf(value, "the file");
  for (const key of Object.keys(unknown)) fail(key, "a section: topics, headings, glued");
  const { before, after } = fieldsOf(glued, "glued");
  return {
    topics: Object.entries(fieldsOf(topics, "topics")).map(([name, topic]) =>
      topicOf(topic, `topics.${name}`),
    ),
    headings: Object.entries(fieldsOf(headings, "headings")).flatMap(([key, value]) =>
      key === "fillers" ? fillersOf(value) : headingsOf(key, value),
    ),
    glued: { before: termsOf(before, "glued.before"), after: termsOf(after, "glued.after") },
    ...lists,
  };
}

/** The words of a list with one a line, and comments. */
export function listedWords(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

function topicOf(value: unknown, where: string): Topic {
  const fields = fieldsOf(value, where);
  const { says, categories, except } = fields;
  const effect = EFFECTS.find((name) => name === fields.effect);
  if (typeof says !== "string" || says === "")
    return fail(`${where}.says`, "why, in words that end a sentence");
  if (effect === undefined) return fail(`${where}.effect`, EFFECTS.join(" or "));
  if (categories !== undefined && except !== undefined) return fail(where, "either `categories` or `except`");
  return {
    says,
    effect,
    ...(categories !== undefined && { categories: termsOf(categories, `${where}.categories`) }),
    except: except === undefined ? [] : termsOf(except, `${where}.except`),
    words: Object.keys(fields)
      .filter((key) => !TOPIC_KEYS.includes(key))
      .flatMap((language) => wordsOf(language, fields[language], `${where}.${language}`)),
  };
}

function wordsOf(language: string, value: unknown, where: string): TopicWord[] {
  const { above, beside, ...unknown } = fieldsOf(value, where);
  if (!LANGUAGE.test(language)) return fail(where, `a language or one of ${TOPIC_KEYS.join(", ")}`);
  for (const key of Object.keys(unknown)) fail(`${where}.${key}`, PLACES.join(" or "));
  const lists = { above, beside };
  return PLACES.flatMap((place) =>
    lists[place] === undefined
      ? []
      : termsOf(lists[place], `${where}.${place}`).map((term) => ({ term, language, place })),
  );
}

function headingsOf(category: string, value: unknown): Heading[] {
  const where = `headings.${category}`;
  const { unless: words, ...byLanguage } = fieldsOf(value, where);
  const unless = words === undefined ? [] : termsOf(words, `${where}.unless`);
  return Object.entries(byLanguage).flatMap(([language, terms]) => {
    if (!LANGUAGE.test(language)) fail(`${where}.${language}`, "a language or `unless`");
    return termsOf(terms, `${where}.${language}`).map((term) => ({ category, term, language, unless }));
  });
}

function fillersOf(value: unknown): Heading[] {
  return termsOf(value, "headings.fillers").map((term) => ({ term, language: "und", unless: [] }));
}

function termsOf(value: unknown, where: string): string[] {
  if (!Array.isArray(value)) return fail(where, "a list of words");
  return value.map((term: unknown) => {
    if (typeof term !== "string" || lengthOf(term) === 0 || hasPhraseEnd(term))
      return fail(where, "words without signs");
    return term;
  });
}

function fieldsOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail(where, "keys and values");
  return { ...value };
}

function fail(where: string, expected: string): never {
  throw new Error(`rules/lexicon-contexts.yaml: expected ${expected} at ${where}`);
}
