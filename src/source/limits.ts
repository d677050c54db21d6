/** How much creepcheck reads. Files come from strangers: a small one must not be able to use up time or memory. */

/**
 * Bytes of one file. An export of 100,000 segments has about 60 MB; much more than that does not fit into memory
 * together with what is made of it.
 */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Commas, colons and line breaks of a YAML text, which bound the number of its values. The parser needs up to 350
 * bytes for each; an export of 100,000 segments has 3.5 million.
 */
export const MAX_MARKS = 5_000_000;

/** Lists and groups inside one another. Real files have about 10; everything that walks values relies on this limit. */
export const MAX_DEPTH = 200;

/**
 * Values of one document once every alias (`*name`) is replaced by what it stands for. Ten short lines of aliases to
 * aliases can stand for billions.
 */
export const MAX_EXPANDED = 1_000_000;

/** A document with many values written out may grow this many times by its aliases, even above {@link MAX_EXPANDED}. */
export const MAX_GROWTH = 10;

/** Broken documents, and keys that stand twice, in one file. Nobody reads the thousand and first. */
export const MAX_PROBLEMS = 1000;
