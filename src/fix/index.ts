/** Turns the changes a rule proposes into edits of the text, and applies them. */
export { applyEdits, applyFixes } from "./apply-edits.ts";
export { fileOf, textEdits } from "./text-edits.ts";
