/** What Apache Unomi's definitions can and cannot say. */
import {
  type ConditionNode,
  type Coverage,
  conditionsIn,
  coverageOf,
  type FacetCoverage,
  type Message,
} from "../../model/index.ts";

/** Who is in a segment is all a segment says. */
export const SEGMENT_COVERAGE: FacetCoverage = coverageOf("inexpressible", {
  conditions: "authoritative",
  exclusions: "authoritative",
  location: "authoritative",
  // There is no age setting; an age condition needs a property that the company keeps, under any name.
  age: "partial",
  // Each profile keeps the consents its person gave; a condition only narrows by them.
  consent: "elsewhere",
  provenance: "elsewhere",
  // What the tracker of a site sends is set on the site.
  tracking: "elsewhere",
});

/** A rule or a personalisation before its file is looked at. Nobody owns it, and the site that asks decides when. */
export const CAMPAIGN_COVERAGE: FacetCoverage = coverageOf("elsewhere", {
  conditions: "authoritative",
  exclusions: "authoritative",
  location: "authoritative",
  age: "partial",
  frequency: "inexpressible",
  schedule: "inexpressible",
  owner: "inexpressible",
});

/** Unless it says that it holds once, a rule runs every time. */
export function mailCoverage(conditions: ConditionNode, messages: readonly Message[]): FacetCoverage {
  return { ...personalisationCoverage(conditions, messages), frequency: "authoritative" };
}

/** Contents go by id; some bring their text along. */
export function personalisationCoverage(
  conditions: ConditionNode,
  messages: readonly Message[],
): FacetCoverage {
  const aboutPeople = peopleCoverage(conditions);
  return {
    ...CAMPAIGN_COVERAGE,
    conditions: aboutPeople,
    exclusions: aboutPeople,
    location: aboutPeople,
    copy: copyCoverage(messages),
  };
}

/** Where segments are named, the rest stands in those. */
function peopleCoverage(conditions: ConditionNode): Coverage {
  const named = [...conditionsIn(conditions)].some(({ condition }) => condition.kind === "membership");
  return named ? "partial" : "authoritative";
}

function copyCoverage(messages: readonly Message[]): Coverage {
  if (messages.every(({ body }) => !body)) return "elsewhere";
  return messages.every(({ body }) => body) ? "authoritative" : "partial";
}
