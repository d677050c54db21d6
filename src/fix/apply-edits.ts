import type { Fix, TextEdit } from "../model/index.ts";
import { TakenRanges } from "./taken-ranges.ts";

/**
 * The text with all edits made. Offsets are those of the given text.
 *
 * Insertions at one spot are all made, in the order given; of edits that overlap, the first given is made.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const taken = new TakenRanges();
  for (const edit of edits) if (!taken.overlaps(edit)) taken.add(edit);
  let result = "";
  let done = 0;
  for (const { start, end, text: replacement } of taken.inOrder) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * The text with those fixes made that do not touch each other; of fixes that do, the first given. Two that insert at
 * one spot may both create the same key, so they touch as well. Lint the new text to get at the others.
 *
 * @param fixes of one file
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: readonly Fix[] } {
  const taken = new TakenRanges();
  const applied: Fix[] = [];
  for (const fix of fixes) {
    if (fix.edits.length === 0 || fix.edits.some((edit) => taken.overlaps(edit) || taken.insertsAt(edit)))
      continue;
    for (const edit of fix.edits) taken.add(edit);
    applied.push(fix);
  }
  return { text: applyEdits(text, taken.inOrder), applied };
}
