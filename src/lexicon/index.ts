/** The lexicon: which words of a text are sensitive. */
export { builtInLexicon, compileLexicon, lexiconWith } from "./built-in.ts";
export type { DroppedMatch, Lexicon, LexiconMatch, MatchedHow, Strength } from "./lexicon.ts";
export type { LexiconFile, LexiconProblem } from "./lexicon-file.ts";
export { emptyWords, GAP, normalise, type Words } from "./normalise.ts";
export { parseLexiconFile } from "./parse-file.ts";
