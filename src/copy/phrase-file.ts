/** The files of rules/copy-phrases/, one for each language. */
import { foldedWords, type Pattern, patternOf } from "./phrase.ts";

/**
 * What a phrase does to the one who reads it.
 *
 * - `attribute`: says of them what the words at `{trait}` name. `inference`: shows what was worked out about them.
 * - `watched`: somebody saw what they did. `counted`: somebody counts the days. `followed`: somebody knows where they are.
 * - `knows`: talks as if it knew them. `suitor`: talks like an admirer. `reminds`: tells them what they did before.
 */
export const PHRASE_KINDS = [
  "attribute",
  "inference",
  "watched",
  "counted",
  "followed",
  "knows",
  "suitor",
  "reminds",
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A file as the build writes it down: its words folded, its phrases taken apart. */
export interface PhraseFile {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Words that may stand between a phrase and its trait: “a”, “recently diagnosed with”. */
  readonly fillers: readonly string[];
  /** Words after a trait that make a thing of it, which is only a hint: “magazine”, “test”. */
  readonly things: readonly string[];
  /** Words by which people speak of themselves: in a quotation, a customer is talking. */
  readonly firstPerson: readonly string[];
  readonly phrases: readonly (Pattern & { readonly kind: PhraseKind })[];
}

/**
 * Reads what YAML has turned into a value.
 *
 * @throws with the place and what is expected there; the files are the project's own, so nobody else sees it
 */
export function parsePhraseFile(value: unknown, file: string): PhraseFile {
  const { language, fillers, things, firstPerson, phrases, ...unknown } = fieldsOf(value, file);
  if (typeof language !== "string" || !/^[a-z]{2}$/.test(language))
    throw new Error(`${file}: language: expected a code of two letters`);
  const byKind = fieldsOf(phrases, `${file}: phrases`);
  const isKind = (key: string) => PHRASE_KINDS.some((kind) => kind === key);
  const strange = [...Object.keys(unknown), ...Object.keys(byKind).filter((key) => !isKind(key))];
  if (strange.length > 0) throw new Error(`${file}: there is no list “${strange.join(", ")}”`);
  const words = (list: unknown, name: string) => textsOf(list, `${file}: ${name}`).flatMap(foldedWords);
  return {
    language,
    fillers: words(fillers, "fillers"),
    things: words(things, "things"),
    firstPerson: words(firstPerson, "firstPerson"),
    phrases: PHRASE_KINDS.flatMap((kind) =>
      textsOf(byKind[kind], `${file}: phrases.${kind}`).map((phrase) => ({ kind, ...patternOf(phrase) })),
    ),
  };
}

function fieldsOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${where}: expected names with values`);
  return value as Record<string, unknown>;
}

function textsOf(value: unknown, where: string): string[] {
  if (!Array.isArray(value) || value.some((text) => typeof text !== "string" || text === ""))
    throw new Error(`${where}: expected a list of texts`);
  return value;
}
