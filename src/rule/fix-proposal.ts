import type { Place } from "../model/index.ts";

/** One change to a definition, said in its own structure; src/fix turns it into text. */
export type Change =
  | { readonly set: Place; readonly value: unknown }
  | { readonly append: Place; readonly value: unknown }
  | { readonly remove: Place };

/** A mend a rule proposes. */
export interface FixProposal {
  /** What it does, as an instruction: "Add a cap of 3 impressions a day". */
  readonly title: string;
  /** `safe` never changes what the campaign is for; `unsafe` needs a person's decision. */
  readonly safety: "safe" | "unsafe";
  readonly changes: readonly Change[];
}
