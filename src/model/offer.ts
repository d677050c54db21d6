/** What is sold, and what a machine decides about people, where law or kindness asks for care. */
import type { Place, Value } from "./place.ts";

/** What a campaign sells, as far as it matters to whom it is sold. `other`: anything else. */
export const OFFERS = [
  "credit",
  "payday_loan",
  "investment",
  "insurance",
  "financial_services",
  "housing",
  "employment",
  "education",
  "health_care",
  "weight_loss",
  "cosmetic_surgery",
  "alcohol",
  "tobacco",
  "gambling",
  "dating",
  "political",
  "other",
] as const;

export type Offer = (typeof OFFERS)[number];

/**
 * - `price`: what the person pays. `credit`: what they are lent. `eligibility`: whether they may have it at all.
 * - `exclusion`: who is left out. `content`: only what they are shown.
 */
export const DECISIONS = ["price", "credit", "eligibility", "exclusion", "content"] as const;

/** What a machine decides about each person. */
export interface AutomatedDecision {
  readonly about: Value<(typeof DECISIONS)[number]>;
  /** A person looks at the decision before it takes effect, or can be asked to. */
  readonly humanReview?: Value<boolean>;
  readonly at: Place;
}
