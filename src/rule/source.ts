import type { SourceNote } from "../model/index.ts";

/** An entry of rules/sources.yaml: a law, a decision, a policy, a survey or a study that rules and weights rest on. */
export interface Source extends SourceNote {
  readonly kind: "law" | "decision" | "policy" | "survey" | "study";
  /** For laws and policies: where or on what they hold, in words. */
  readonly where?: string;
  /** For laws and decisions: the regions they hold in, as codes: `EU`, `UK`, `US`, `US-WA`. */
  readonly regions?: readonly string[];
  /** For laws and policies: what they ask for, in a sentence. */
  readonly says?: string;
  /** For surveys: published results, each with what was asked about and the share or number that was found. */
  readonly figures?: readonly { readonly about: string; readonly metric: string; readonly value: string }[];
}
