/** What Mautic's exports can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage, type Message } from "../../model/index.ts";

/** Who is in a segment is all a segment says. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  // There is no setting for place or age; a condition needs a contact field, under any name.
  location: "partial",
  age: "partial",
  // Mautic keeps who said no, and checks it when it sends; who said yes it does not know of.
  consent: "elsewhere",
  // Contacts remember how they came in; segments do not.
  provenance: "elsewhere",
  tracking: "elsewhere",
});

/** Without filters, people are put on it by hand, by forms and by campaigns: nothing says who they are. */
export const UNFILTERED_COVERAGE: FacetCoverage = {
  ...SEGMENT_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};

/**
 * A campaign or an email before its file is looked at. Frequency rules and tracking are settings of the instance and of
 * each contact; the preference centre is a page. Exports leave out who made something.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere");

export function emailCoverage(messages: readonly Message[]): FacetCoverage {
  return { ...CAMPAIGN_COVERAGE, copy: copyCoverage(messages) };
}

/** @param limited whether each person gets each message once at most */
export function campaignCoverage(messages: readonly Message[], limited: boolean): FacetCoverage {
  return {
    ...CAMPAIGN_COVERAGE,
    copy: copyCoverage(messages),
    // Segments and forms bring people in; the conditions of those segments stand in the segments.
    conditions: "partial",
    exclusions: "partial",
    location: "partial",
    age: "partial",
    frequency: limited ? "authoritative" : "elsewhere",
    // Hours and days of sending are part of each event.
    schedule: messages.length > 0 ? "authoritative" : "elsewhere",
  };
}

function copyCoverage(messages: readonly Message[]): Coverage {
  if (messages.every(({ body, subject }) => !body && !subject)) return "elsewhere";
  return messages.every(({ body }) => body) ? "authoritative" : "partial";
}
