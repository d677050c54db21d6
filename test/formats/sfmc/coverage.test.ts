import { beforeAll, describe, expect, it } from "vitest";
import sfmc from "../../../src/formats/sfmc/index.ts";
import { FACETS, type FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

beforeAll(() => sfmc.load());

function coverageOf(value: unknown): FacetCoverage {
  const { campaigns, segments, dataSources } = sfmc.normalise(documentOf(value));
  const [definition] = [...campaigns, ...segments, ...dataSources];
  if (definition === undefined) throw new Error("expected a definition");
  return definition.coverage;
}

const journey = (...activities: object[]) => ({ key: "j", workflowApiVersion: 1, activities });
const emailed = (triggeredSend: object) => ({ type: "EMAILV2", configurationArguments: { triggeredSend } });
const decision = { type: "MULTICRITERIADECISION", configurationArguments: { criteria: { path: "<a/>" } } };
const email = (views: object) => ({ customerKey: "e", assetType: { name: "htmlemail" }, views });

describe("what a file of Marketing Cloud's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    [
      "a journey that sends nothing",
      journey(),
      { copy: "elsewhere", exclusions: "elsewhere", conditions: "elsewhere" },
    ],
    [
      "a journey with a subject",
      journey(emailed({ emailSubject: "Hello" })),
      { copy: "partial", tracking: "elsewhere" },
    ],
    [
      "a journey that says how it sends",
      journey(emailed({ suppressTracking: false })),
      { tracking: "authoritative", exclusions: "authoritative", frequency: "inexpressible" },
    ],
    ["a journey with a decision", journey(decision), { conditions: "partial", age: "partial" }],
    [
      "a journey of text messages",
      journey({ type: "SMSSYNC" }),
      { exclusions: "elsewhere", tracking: "elsewhere" },
    ],
    [
      "a send",
      { CustomerKey: "s", SendDefinitionList: [], SuppressTracking: true },
      { tracking: "authoritative", conditions: "elsewhere", owner: "inexpressible" },
    ],
    ["an email without its text", email({}), { copy: "elsewhere" }],
    ["an email with a subject alone", email({ subjectline: { content: "Hello" } }), { copy: "partial" }],
    [
      "an email with its text",
      email({ html: { content: "<p>Hello" } }),
      { copy: "authoritative", exclusions: "elsewhere" },
    ],
    [
      "a data filter",
      { key: "f", c__filterDefinition: {} },
      { conditions: "authoritative", consent: "elsewhere" },
    ],
    ["an event", { eventDefinitionKey: "e", r__dataExtension_key: "t" }, { conditions: "elsewhere" }],
    [
      "a query",
      { key: "q", targetUpdateTypeName: "Append", queryText: "SELECT a FROM t" },
      { conditions: "partial", exclusions: "partial" },
    ],
    [
      "a data extension",
      { CustomerKey: "t", Fields: [] },
      { provenance: "inexpressible", consent: "elsewhere" },
    ],
  ])("%s", (_, value, expected) => {
    const coverage = coverageOf(value);
    expect(coverage).toMatchObject(expected);
    expect(Object.keys(coverage).sort()).toEqual([...FACETS].sort());
  });
});
