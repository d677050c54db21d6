/** What Dittofeed's files can and cannot say. */
import {
  type CampaignConsent,
  type Coverage,
  coverageOf,
  type FacetCoverage,
  type Message,
} from "../../model/index.ts";

/** Who is in a segment is all a segment says. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  // There is no setting for place or age; a condition needs a trait that the company sends, under any name.
  location: "partial",
  age: "partial",
  // Messages name a subscription group; a condition only narrows that.
  consent: "elsewhere",
  provenance: "elsewhere",
  tracking: "elsewhere",
});

/** People were put on it by hand: nothing says who they are. */
export const MANUAL_COVERAGE: FacetCoverage = {
  ...SEGMENT_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};

/**
 * A journey or a template before its file is looked at. The unsubscribe link is a part of the template's code, tracking
 * a setting of the workspace, and there are neither caps nor quiet hours (a delay can wait for a time of day).
 */
export const JOURNEY_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  owner: "inexpressible",
  frequency: "inexpressible",
  schedule: "inexpressible",
});

export function templateCoverage(messages: readonly Message[]): FacetCoverage {
  return { ...JOURNEY_COVERAGE, copy: copyCoverage(messages) };
}

export interface JourneyFacts {
  readonly messages: readonly Message[];
  /** People come in through a segment, whose own conditions are not in the journey. */
  readonly startsFromSegment: boolean;
  readonly consent: CampaignConsent | undefined;
  /** Some message goes to everybody who has not said no. */
  readonly sendsUnlessRefused: boolean;
}

export function journeyCoverage(facts: JourneyFacts): FacetCoverage {
  const aboutPeople: Coverage = facts.startsFromSegment ? "partial" : "authoritative";
  return {
    ...JOURNEY_COVERAGE,
    copy: copyCoverage(facts.messages),
    conditions: aboutPeople,
    exclusions: aboutPeople,
    location: "partial",
    age: "partial",
    consent: consentCoverage(facts),
  };
}

/** A group that people are in until they leave says that no yes is asked for; one was perhaps given before it. */
function consentCoverage({ consent, sendsUnlessRefused }: JourneyFacts): Coverage {
  if (consent) return "authoritative";
  return sendsUnlessRefused ? "partial" : "elsewhere";
}

/** Journeys name their templates; texts stand in those. */
function copyCoverage(messages: readonly Message[]): Coverage {
  if (messages.every(({ body, subject, title }) => !body && !subject && !title)) return "elsewhere";
  return messages.every(({ body }) => body) ? "authoritative" : "partial";
}
