import { describe, expect, it } from "vitest";
import klaviyo from "../../../src/formats/klaviyo/index.ts";
import { FIXTURE_NAMES, fixture } from "./documents.ts";

const GROUPS = { condition_groups: [{ conditions: [] }] };
const SEGMENT = { type: "segment", attributes: { name: "A", definition: GROUPS } };
const CAMPAIGN = { type: "campaign", id: "C", attributes: { name: "A", audiences: { included: ["L"] } } };

describe("detects Klaviyo", () => {
  it.each(FIXTURE_NAMES)("fixture %s", (name) => {
    expect(klaviyo.detect(fixture(name))).toBe(true);
  });

  it.each<[string, unknown]>([
    ["one resource", { data: SEGMENT }],
    ["a page", { data: [SEGMENT], links: {} }],
    ["a page of which only a later resource is known", { data: [{ type: "tag", id: "t" }, SEGMENT] }],
    ["a bare resource", SEGMENT],
    ["a list of bare resources", [SEGMENT]],
    ["a list of answers", [{ data: SEGMENT }, { data: [SEGMENT] }]],
    ["a bare definition", GROUPS],
    ["a definition with a name beside it", { name: "A", definition: GROUPS }],
    ["a list of definitions", [GROUPS]],
    ["a bare flow definition", { triggers: [], actions: [], entry_action_id: "1" }],
    [
      "a flow as it stands in a list of flows",
      { data: [{ type: "flow", id: "F", attributes: { name: "A", trigger_type: "Metric" } }] },
    ],
    [
      "the messages of a campaign",
      { data: [{ type: "campaign-message", id: "m", attributes: {} }], included: [CAMPAIGN] },
    ],
    [
      "a definition of the wrong type inside a segment",
      { data: { type: "segment", attributes: { definition: { condition_groups: "none" } } } },
    ],
  ])("%s", (_, value) => {
    expect(klaviyo.detect(value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["a Meta page", { data: [{ id: "1", name: "A", targeting: { geo_locations: {} } }], paging: {} }],
    ["a native segment", { apiVersion: "creepcheck/v1", kind: "Segment", id: "a", match: { all: [] } }],
    [
      "a HubSpot list",
      { listId: "1", name: "A", filterBranch: { filterBranchType: "OR", filterBranches: [] } },
    ],
    ["a HubSpot workflow", { type: "CONTACT_FLOW", flowType: "WORKFLOW", actions: [{ type: "DELAY" }] }],
    ["a Dittofeed segment", { name: "A", definition: { entryNode: { type: "Trait" }, nodes: [] } }],
    [
      "a campaign of another JSON:API platform",
      { data: { type: "campaign", id: "1", attributes: { creation_name: "Podcast", patron_count: 3 } } },
    ],
    [
      "a segment of another JSON:API platform",
      { data: { type: "segment", id: "1", attributes: { name: "A", filters: [] } } },
    ],
    ["Klaviyo profiles", { data: [{ type: "profile", id: "1", attributes: { email: "a@b.example" } }] }],
    ["a segment that is only pointed at", { data: { type: "segment", id: "1" } }],
    ["condition groups of something else", { condition_groups: ["a", "b"] }],
    ["an empty page", { data: [], links: {} }],
    ["inherited keys", { data: Object.create(SEGMENT) }],
    ["an empty list", []],
    ["nothing", null],
    ["undefined", undefined],
    ["a string", "segment"],
    ["a number", 4],
  ])("is not %s", (_, value) => {
    expect(klaviyo.detect(value)).toBe(false);
  });
});
