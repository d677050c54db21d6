/** Turns the changes a rule proposes into edits of the text, and applies them. */
export { applyEdits, applyFixes } from "./apply-edits.ts";
export { textEdits } from "./text-edits.ts";
