/** What a message claims to know about the one who reads it. */
import type { PhraseKind } from "../copy/index.ts";
import type { LexiconMatch } from "../lexicon/index.ts";
import type { Confidence, Place, Severity } from "../model/index.ts";
import type { Seen } from "./message-texts.ts";

/**
 * A phrase's kind, or what a template token does: prints a trait, what somebody looked at, where they are, or (in an
 * advertisement) their name; `condition` shows a text to those with a trait only.
 */
export type ClaimKind =
  | PhraseKind
  | "printedTrait"
  | "printedInterest"
  | "printedPlace"
  | "printedName"
  | "condition";

export interface Claim {
  readonly kind: ClaimKind;
  /** The words or the token, on one line. */
  readonly quote: string;
  readonly at: Place;
  /** Where it stands, as it follows “in”. */
  readonly where: string;
  readonly seen: Seen;
  readonly trait?: LexiconMatch;
  /** A hint, not a statement: a thing people have, a question of one word, or a word that only suggests the trait. */
  readonly isMilder: boolean;
  readonly confidence: Confidence;
}

/**
 * Which claim speaks for a sentence that makes several: what was worked out, then what somebody is, then what they
 * did, then mere manners. What is said comes before what a token does.
 */
export const GRAVEST_FIRST: readonly ClaimKind[] = [
  "inference",
  "attribute",
  "printedTrait",
  "condition",
  "watched",
  "followed",
  "counted",
  "printedInterest",
  "printedPlace",
  "knows",
  "suitor",
  "reminds",
  "printedName",
];

/** A claim where it stands in a text, before it is known whether it speaks for its sentence. */
export interface Found {
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly trait?: LexiconMatch;
  /** Only hints at the trait: {@link Claim.isMilder}. */
  readonly isHint: boolean;
}

/** How grave it is to say something private: worst where others read along or nobody asked, else unpleasant. */
export function privateSeverity({ seen, isMilder }: Claim): Severity {
  if (seen === "opened") return isMilder ? "info" : "warning";
  return isMilder ? "warning" : "error";
}
