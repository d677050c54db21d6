/** What Mailchimp's files can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage, type Message } from "../../model/index.ts";

/** Who is in a segment is all a segment says. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  // Mailchimp guesses places and ages, and a company may keep them as well, in a field of any name.
  location: "partial",
  age: "partial",
  // Subscribed or not is a state of each contact; Mailchimp checks it when it sends.
  consent: "elsewhere",
  // Contacts remember how they came in.
  provenance: "elsewhere",
});

/** A tag, or a segment that Mailchimp fills by likeness: nothing says who is in it. */
export const UNTOLD_COVERAGE: FacetCoverage = {
  ...SEGMENT_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};

/**
 * A campaign before its file is looked at.
 *
 * - There is no cap on how often a contact is written to, and nobody who answers for it.
 * - The text is an answer of its own, which does not say which campaign it belongs to; the subject stands here.
 * - The way out is a part of the template, without which Mailchimp does not send.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  copy: "partial",
  frequency: "inexpressible",
  owner: "inexpressible",
});

export function campaignCoverage(seen: {
  readonly recipients: boolean;
  /** Some condition names a group or segment by its id alone. */
  readonly unnamed: boolean;
  readonly tracking: boolean;
  readonly messages: readonly Message[];
}): FacetCoverage {
  const { recipients, unnamed, tracking, messages } = seen;
  const inConditions: Coverage = recipients ? "partial" : "elsewhere";
  return {
    ...CAMPAIGN_COVERAGE,
    conditions: recipients && !unnamed ? "authoritative" : inConditions,
    exclusions: recipients ? "authoritative" : "elsewhere",
    location: inConditions,
    age: inConditions,
    copy: messages.some(({ subject }) => subject) ? "partial" : "elsewhere",
    tracking: tracking ? "authoritative" : "elsewhere",
  };
}

export function segmentCoverage(seen: { readonly unnamed: boolean }): FacetCoverage {
  return { ...SEGMENT_COVERAGE, conditions: seen.unnamed ? "partial" : "authoritative" };
}
