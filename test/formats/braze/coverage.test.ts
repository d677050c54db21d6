import { describe, expect, it } from "vitest";
import braze from "../../../src/formats/braze/index.ts";
import type { FacetCoverage } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";

function coverageOf(value: unknown): FacetCoverage {
  const { campaigns, segments } = braze.normalise(documentOf(value));
  const [definition] = [...campaigns, ...segments];
  if (definition === undefined) throw new Error("expected a definition");
  return definition.coverage;
}

const campaign = (...messages: object[]) => ({
  schedule_type: "time_based",
  conversion_behaviors: [],
  messages: { ...messages },
});
const TEXT = { channel: "sms", body: "Hello" };
const WEBHOOK = { channel: "webhook", body: "{}" };
const CONTROL = { channel: "sms", type: "control" };

describe("what a file of Braze's can be judged on", () => {
  it.each<[string, unknown, Partial<FacetCoverage>]>([
    [
      "a campaign with its text",
      campaign(TEXT, CONTROL),
      { copy: "authoritative", conditions: "elsewhere", frequency: "elsewhere", exclusions: "elsewhere" },
    ],
    ["a campaign that also speaks to other systems", campaign(TEXT, WEBHOOK), { copy: "partial" }],
    ["a campaign that only speaks to them", campaign(WEBHOOK), { copy: "elsewhere" }],
    ["a campaign without messages", campaign(), { copy: "elsewhere" }],
    [
      "a segment with a sentence",
      { description: "Bought in the last 30 days", text_description: "" },
      { conditions: "partial", exclusions: "partial", age: "partial", provenance: "elsewhere" },
    ],
    [
      "a segment without",
      { description: "", text_description: "" },
      { conditions: "elsewhere", exclusions: "elsewhere", age: "elsewhere" },
    ],
  ])("%s", (_, value, expected) => {
    expect(coverageOf(value)).toMatchObject(expected);
  });

  it.each<[string, unknown]>([
    ["a campaign of something else", { schedule_type: "time_based", messages: {} }],
    ["a segment of something else", { description: "Bought", name: "Buyers" }],
  ])("is known, and is not %s", (_, value) => {
    expect(braze.detect(value)).toBe(false);
  });
});
