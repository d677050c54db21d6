/** How the phrases of rules/copy-phrases/ are written, and what they are once they are read. */
import { spokenWords } from "./spoken-words.ts";

/** One step of a phrase: one of several wordings, a sensitive trait, or a few words of any kind. */
export type Step = readonly Wording[] | "{trait}" | "…";

/** Words in order, as the lexicon folds them or, after `=`, as they are written; none where a step may be missing. */
export type Wording = readonly string[];

/** A phrase as it is looked for. It is plain data: the build writes it. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Only where a sentence begins. */
  readonly atStart: boolean;
  /** Only in a question. */
  readonly asks: boolean;
}

const PART = /\[([^\]]*)\]|\(([^)]*)\)|\{trait\}|…|[^[\](){}…]+/g;

/**
 * Reads a phrase: `^are you {trait}?`, `we [saw|noticed] (that) you`, `remember … you bought`. `[a|b]` is one of them,
 * `(a)` may be missing, `…` is up to six words, `^` is the beginning of a sentence, and `?` at the end a question.
 * `=Ihr` must be written so: in German the capital makes it “your”.
 */
export function patternOf(phrase: string): Pattern {
  const atStart = phrase.startsWith("^");
  const asks = phrase.endsWith("?");
  const body = phrase.slice(atStart ? 1 : 0, asks ? -1 : undefined);
  const parts = [...body.matchAll(PART)];
  if (parts.map(([part]) => part).join("") !== body) throw new Error(`cannot read the phrase “${phrase}”`);
  const steps = parts
    .filter(([part]) => part.trim() !== "")
    .map(([part, oneOf, maybe]) => stepOf(part, oneOf, maybe));
  const [first] = steps;
  const isOpen = typeof first === "object" && first.some(({ length }) => length === 0);
  if (first === undefined || first === "…" || isOpen) throw new Error(`“${phrase}” can begin with anything`);
  return { steps, atStart, asks };
}

function stepOf(part: string, oneOf?: string, maybe?: string): Step {
  if (part === "{trait}" || part === "…") return part;
  if (maybe !== undefined) return [...wordingsOf(maybe), []];
  return wordingsOf(oneOf ?? part);
}

/** The longest first, so that a phrase is quoted whole. */
function wordingsOf(choices: string): Wording[] {
  return choices
    .split("|")
    .map((choice) => (choice.startsWith("=") ? [choice.trim()] : foldedWords(choice)))
    .sort((a, b) => b.length - a.length);
}

export function foldedWords(text: string): string[] {
  return spokenWords(text).map(({ folded }) => folded);
}
