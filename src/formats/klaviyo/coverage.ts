/** What Klaviyo's files can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage, type Message } from "../../model/index.ts";

/** Who is in a segment is all a segment says. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  // Lists and segments left out are conditions too.
  exclusions: "authoritative",
  location: "authoritative",
  // There is no age setting; an age condition needs a property that the shop keeps, under any name.
  age: "partial",
  // Klaviyo checks the subscription of every person and channel when it sends; a condition only narrows that.
  consent: "elsewhere",
  // Profiles remember how they came in; definitions do not.
  provenance: "elsewhere",
  // What the site and the messages record is set in the account.
  tracking: "elsewhere",
});

/**
 * A campaign, before its file is looked at. Who it reaches stands in the lists and segments it names by id.
 * Unsubscribe link, preference page and privacy notice stand in the template or the account. Nobody owns it.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", { owner: "inexpressible" });

export interface CampaignFacts {
  readonly messages: readonly Message[];
  /** The Smart Sending switch of the campaign: `undefined` when the file is silent, which means on. */
  readonly smartSending: boolean | undefined;
  readonly namesAudiences: boolean;
  /** Both opens and clicks are decided in the file; otherwise the account's default applies. */
  readonly decidesTracking: boolean;
}

export function campaignCoverage(facts: CampaignFacts): FacetCoverage {
  return {
    ...CAMPAIGN_COVERAGE,
    copy: copyCoverage(facts.messages),
    frequency: frequencyCoverage([facts.smartSending]),
    exclusions: facts.namesAudiences ? "authoritative" : "elsewhere",
    tracking: facts.decidesTracking ? "authoritative" : "elsewhere",
  };
}

export interface FlowFacts {
  readonly messages: readonly Message[];
  /** A list of flows tells their names only. */
  readonly hasDefinition: boolean;
  /** People come in through a list or segment, whose own conditions are not in the flow. */
  readonly startsFromGroup: boolean;
  /** The Smart Sending switch of every message. */
  readonly smartSending: readonly (boolean | undefined)[];
  /** The quiet-hours switch of every text message. */
  readonly quietHours: readonly (boolean | undefined)[];
}

export function flowCoverage(facts: FlowFacts): FacetCoverage {
  const copy = copyCoverage(facts.messages);
  if (!facts.hasDefinition) return { ...CAMPAIGN_COVERAGE, copy };
  const aboutPeople: Coverage = facts.startsFromGroup ? "partial" : "authoritative";
  return {
    ...CAMPAIGN_COVERAGE,
    copy,
    conditions: aboutPeople,
    exclusions: aboutPeople,
    location: aboutPeople,
    age: "partial",
    frequency: frequencyCoverage(facts.smartSending),
    // Quiet hours are a switch here, and their hours an account setting. Off is off.
    schedule: allOff(facts.quietHours) ? "authoritative" : "elsewhere",
  };
}

/** Subject lines are in the file; email bodies stand in templates that are rarely saved with it. */
function copyCoverage(messages: readonly Message[]): Coverage {
  if (messages.length === 0) return "elsewhere";
  return messages.every(({ body, title }) => body ?? title) ? "authoritative" : "partial";
}

/**
 * Smart Sending skips people who had a message on that channel in the last hours; how many is an account
 * setting. Switched off everywhere, nothing holds the messages back: then absence of a cap is absence.
 */
function frequencyCoverage(switches: readonly (boolean | undefined)[]): Coverage {
  return allOff(switches) ? "authoritative" : "elsewhere";
}

function allOff(switches: readonly (boolean | undefined)[]): boolean {
  return switches.length > 0 && switches.every((on) => on === false);
}
