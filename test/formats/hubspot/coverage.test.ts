import { describe, expect, it } from "vitest";
import hubspot from "../../../src/formats/hubspot/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

function coverageOf(value: unknown): FacetCoverage {
  const { campaigns, segments } = hubspot.normalise(documentOf(value));
  const [definition] = [...campaigns, ...segments];
  if (definition === undefined) throw new Error("expected a definition");
  return definition.coverage;
}

const email = (to: object, more: object = {}) => ({ id: "1", to: { contactIlsLists: {}, ...to }, ...more });

describe("what a file of HubSpot's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    ["an email without its text", email({}), { copy: "elsewhere", conditions: "elsewhere" }],
    ["an email with a subject alone", email({}, { subject: "Hello" }), { copy: "partial" }],
    [
      "an email with its text",
      email({}, { subject: "Hello", content: { plainTextVersion: "Hello" } }),
      { copy: "authoritative", consent: "elsewhere" },
    ],
    ["an email under the account's cap", email({ limitSendFrequency: true }), { frequency: "elsewhere" }],
    [
      "an email that the cap does not hold for",
      email({ limitSendFrequency: false }),
      { frequency: "authoritative" },
    ],
    [
      "a list made by hand",
      { listId: "1", processingType: "MANUAL" },
      { conditions: "elsewhere", exclusions: "elsewhere" },
    ],
    [
      "a list with filters",
      { listId: "1", filterBranch: { filterBranchType: "OR", filterBranches: [] } },
      { conditions: "authoritative", provenance: "elsewhere", frequency: "inexpressible" },
    ],
    [
      "a workflow",
      { flowType: "WORKFLOW", actions: [] },
      { conditions: "authoritative", schedule: "authoritative" },
    ],
  ])("%s", (_, value, expected) => {
    expect(coverageOf(value)).toMatchObject(expected);
  });
});
