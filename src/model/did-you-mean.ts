import { distance } from "fastest-levenshtein";

/**
 * A suggestion as a sentence with a leading space, or an empty string when nothing is near enough.
 *
 * Near means a third of the letters at most, so that short words do not suggest each other.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best === undefined ? "" : ` Did you mean “${best}”?`;
}
