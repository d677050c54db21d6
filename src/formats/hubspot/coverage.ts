/** What HubSpot's files can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage, type Message } from "../../model/index.ts";

/** Who is in a list is all a list says. */
export const LIST_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  // There is no setting for place or age; a condition needs a property that the company keeps, under any name.
  location: "partial",
  age: "partial",
  // HubSpot checks subscriptions when it sends; a condition only narrows that.
  consent: "elsewhere",
  // Contacts remember how they came in; lists do not.
  provenance: "elsewhere",
  tracking: "elsewhere",
});

/** A list that people are put on by hand or by an upload: nothing says who they are. */
export const MANUAL_COVERAGE: FacetCoverage = {
  ...LIST_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};

/**
 * A workflow or an email before its file is looked at. Frequency is a safeguard of the account, the unsubscribe link a
 * part of the template, and a user id is not somebody who answers for it.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", { owner: "inexpressible" });

/** @param limited whether the account's cap holds for it: switched off, nothing holds it back */
export function emailCoverage(messages: readonly Message[], limited: boolean | undefined): FacetCoverage {
  return {
    ...CAMPAIGN_COVERAGE,
    copy: copyCoverage(messages),
    exclusions: "authoritative",
    frequency: limited === false ? "authoritative" : "elsewhere",
  };
}

/** The emails of a workflow are named by id; their texts stand in the emails themselves. */
export function workflowCoverage(messages: readonly Message[]): FacetCoverage {
  return {
    ...CAMPAIGN_COVERAGE,
    copy: copyCoverage(messages),
    conditions: "authoritative",
    exclusions: "authoritative",
    location: "partial",
    age: "partial",
    // Hours and days of sending are part of the workflow.
    schedule: "authoritative",
  };
}

function copyCoverage(messages: readonly Message[]): Coverage {
  if (messages.every(({ body, subject }) => !body && !subject)) return "elsewhere";
  return messages.every(({ body }) => body) ? "authoritative" : "partial";
}
