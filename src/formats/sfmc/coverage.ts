/** What mcdev's files can and cannot say. */
import { type Coverage, coverageOf, type FacetCoverage, type Message } from "../../model/index.ts";

/**
 * A filter or event: who is in is all it says. Fields have any name the company gave them, so that no condition on an
 * age or a place shows only that none was recognised. What people agreed to stands with the subscriber.
 */
export const FILTER_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  location: "partial",
  age: "partial",
  consent: "elsewhere",
  tracking: "elsewhere",
});

/** Whoever is in a data extension: queries, imports and forms fill it, and it does not say which. */
export const FILLED_COVERAGE: FacetCoverage = {
  ...FILTER_COVERAGE,
  conditions: "elsewhere",
  exclusions: "elsewhere",
  location: "elsewhere",
  age: "elsewhere",
};

/** A query is read for its names and literals; how its joins and computed columns narrow them is not followed. */
export const QUERY_COVERAGE: FacetCoverage = {
  ...FILTER_COVERAGE,
  conditions: "partial",
  exclusions: "partial",
};

/** A table has its columns and how long rows are kept; where they came from has no field. */
export const TABLE_COVERAGE: FacetCoverage = coverageOf("inexpressible", { consent: "elsewhere" });

/**
 * A campaign before its file is looked at. Marketing Cloud has no frequency cap in any of these objects and no owner:
 * a folder is nobody. When it runs stands in the event or the automation, the unsubscribe link in the template.
 */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  frequency: "inexpressible",
  owner: "inexpressible",
});

/** An email lies in Content Builder until something sends it, to whomever. */
export function emailCoverage(messages: readonly Message[]): FacetCoverage {
  return { ...CAMPAIGN_COVERAGE, copy: copyCoverage(messages) };
}

export interface SendFacts {
  readonly messages: readonly Message[];
  /** The file says how its messages are sent: whom they leave out, and whether they are tracked. */
  readonly namesSends: boolean;
  readonly decidesTracking: boolean;
}

/** Sends name whom they leave out and whether they track; the text is an asset. */
export function sendCoverage({ messages, namesSends, decidesTracking }: SendFacts): FacetCoverage {
  return {
    ...CAMPAIGN_COVERAGE,
    copy: copyCoverage(messages),
    exclusions: namesSends ? "authoritative" : "elsewhere",
    tracking: decidesTracking ? "authoritative" : "elsewhere",
  };
}

/** Whoever the event brings in; decisions on the way say more about them. */
export function journeyCoverage(facts: SendFacts & { readonly hasDecisions: boolean }): FacetCoverage {
  const aboutPeople: Coverage = facts.hasDecisions ? "partial" : "elsewhere";
  return { ...sendCoverage(facts), conditions: aboutPeople, location: aboutPeople, age: aboutPeople };
}

function copyCoverage(messages: readonly Message[]): Coverage {
  if (messages.every(({ body, subject }) => !body && !subject)) return "elsewhere";
  return messages.every(({ body }) => body) ? "authoritative" : "partial";
}
