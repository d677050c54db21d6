import { describe, expect, it } from "vitest";
import type { Coverage, Facet } from "../../../src/model/index.ts";
import { onlyCampaign } from "./support.ts";

describe("coverage", () => {
  const plain = { id: "1", targeting: { geo_locations: { countries: ["GB"] } } };

  it.each<[string, unknown, Partial<Record<Facet, Coverage>>]>([
    [
      "an ad set",
      plain,
      {
        conditions: "authoritative",
        exclusions: "authoritative",
        location: "authoritative",
        age: "authoritative",
        copy: "elsewhere",
        consent: "inexpressible",
        provenance: "inexpressible",
        tracking: "partial",
        schedule: "partial",
        owner: "inexpressible",
        transparency: "inexpressible",
      },
    ],
    [
      "one that names an audience",
      { id: "1", targeting: { custom_audiences: [{ id: "2", name: "Seen" }] } },
      { conditions: "partial", provenance: "elsewhere", exclusions: "authoritative" },
    ],
    [
      "one that names an audience among the details",
      { id: "1", targeting: { flexible_spec: [{ custom_audiences: ["2"] }] } },
      { conditions: "partial", provenance: "elsewhere" },
    ],
    [
      "one with an interest that is an id alone",
      { id: "1", targeting: { interests: [6003] } },
      { conditions: "partial", provenance: "inexpressible" },
    ],
    [
      "one without targeting",
      { id: "1", frequency_control_specs: [] },
      {
        conditions: "elsewhere",
        exclusions: "elsewhere",
        location: "elsewhere",
        age: "elsewhere",
        provenance: "elsewhere",
      },
    ],
    [
      "caps: the field is there, and empty",
      { ...plain, frequency_control_specs: [] },
      { frequency: "authoritative" },
    ],
    [
      "caps: the field is there, and null",
      { ...plain, frequency_control_specs: null },
      { frequency: "authoritative" },
    ],
    ["caps: reach", { ...plain, optimization_goal: "REACH" }, { frequency: "authoritative" }],
    ["caps: whole views", { ...plain, optimization_goal: "THRUPLAY" }, { frequency: "authoritative" }],
    [
      "caps: a goal that allows none",
      { ...plain, optimization_goal: "LINK_CLICKS" },
      { frequency: "partial" },
    ],
    ["caps: no goal in the file", plain, { frequency: "partial" }],
    [
      "caps: reserved",
      { ...plain, optimization_goal: "REACH", rf_prediction_id: "7" },
      { frequency: "elsewhere" },
    ],
    [
      "caps: reserved by the campaign",
      { ...plain, optimization_goal: "REACH", campaign: { buying_type: "RESERVED" } },
      { frequency: "elsewhere" },
    ],
    [
      "copy: in full",
      { ...plain, ads: { data: [{ creative: { body: "Hello" } }] } },
      { copy: "authoritative" },
    ],
    [
      "copy: one ad without",
      { ...plain, ads: { data: [{ creative: { body: "Hello" } }, { creative: { id: "1" } }] } },
      { copy: "partial" },
    ],
    [
      "copy: there are more ads",
      {
        ...plain,
        ads: { data: [{ creative: { body: "Hello" } }], paging: { next: "https://graph.example/next" } },
      },
      { copy: "partial" },
    ],
    ["copy: ids only", { ...plain, ads: { data: [{ creative: { id: "1" } }] } }, { copy: "elsewhere" }],
  ])("%s", (_, value, expected) => {
    const campaign = onlyCampaign(value);
    expect(campaign.coverage).toMatchObject(expected);
    if (campaign.audience.inline) expect(campaign.audience.inline.coverage).toEqual(campaign.coverage);
  });
});
