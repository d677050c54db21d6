/** The lexicon: which words of a text are sensitive. */
export { builtInLexicon, compileLexicon, lexiconWith } from "./built-in.ts";
export type { Lexicon, LexiconMatch, Strength } from "./lexicon.ts";
export type { LexiconFile } from "./lexicon-file.ts";
export { parseLexiconFile } from "./parse-file.ts";
