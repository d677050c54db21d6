import { describe, expect, it } from "vitest";
import meta from "../../../src/formats/meta/index.ts";
import { fixture } from "./support.ts";

describe("claims", () => {
  it.each([
    "ad-sets-page.json",
    "ad-set.string-targeting.json",
    "ads-list.json",
    "campaign-with-ad-sets.json",
    "campaigns-page.json",
    "custom-audience.website.json",
    "custom-audiences-page.json",
  ])("%s", (name) => {
    expect(meta.detect(fixture(name))).toBe(true);
  });

  it.each<[string, unknown]>([
    ["an ad set that names audiences only", { targeting: { custom_audiences: [{ id: "1" }] } }],
    ["an ad set by its cap", { id: "1", frequency_control_specs: [] }],
    ["a campaign by its special ad categories", { special_ad_categories: [] }],
    ["a campaign by its objective", { objective: "OUTCOME_LEADS" }],
    ["an older campaign", { objective: "LINK_CLICKS", effective_status: "ACTIVE" }],
    ["a list audience", { name: "x", customer_file_source: "USER_PROVIDED_ONLY" }],
    ["a look-alike whose spec is a string", { lookalike_spec: '{"ratio":0.01}' }],
    ["an audience as read back", { subtype: "ENGAGEMENT", approximate_count: 900 }],
    ["an audience with counts", { approximate_count_lower_bound: 900 }],
    ["an audience with a rule", { rule: { inclusions: { operator: "or", rules: [] } } }],
    ["a creative", { asset_feed_spec: { bodies: [] } }],
    ["an ad by its creative", { creative: { object_story_spec: {} } }],
    ["an ad by its ad set", { id: "1", adset: { targeting: { geo_locations: {} } } }],
    ["a campaign by its ad sets", { adsets: { data: [{ targeting: { flexible_spec: [] } }] } }],
    ["an account with edges", { id: "act_1", customaudiences: { data: [{ lookalike_spec: {} }] } }],
    ["a list whose second item shows it", [{ id: "1", name: "x" }, { targeting: { geo_locations: {} } }]],
  ])("%s", (_, value) => {
    expect(meta.detect(value)).toBe(true);
  });
});

describe("leaves alone", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "targeting"],
    ["a number", 1],
    ["an empty list", []],
    ["an empty object", {}],
    ["a list of nulls", [null, null]],
    ["a page that is not a list", { data: "x" }],
    ["a native campaign", { apiVersion: "creepcheck/v1", kind: "Campaign", id: "a" }],
    [
      "a native campaign with a key of Meta's in it",
      { apiVersion: "creepcheck/v1", kind: "Campaign", targeting: { geo_locations: {} } },
    ],
    ["a list of native documents", [{ apiVersion: "creepcheck/v1", kind: "Segment", match: { all: [] } }]],
    [
      "a Klaviyo segment",
      { data: { type: "segment", id: "1", attributes: { definition: { condition_groups: [] } } } },
    ],
    ["a page of Klaviyo segments", { data: [{ type: "segment", attributes: { name: "x" } }] }],
    ["a Klaviyo campaign", { data: { type: "campaign", attributes: { audiences: { included: [] } } } }],
    ["a Google Ads row", [{ campaign: { resourceName: "customers/1/campaigns/2", name: "x" } }]],
    ["a HubSpot list", { name: "x", filterBranch: { filterBranchType: "OR" } }],
    [
      "a TikTok ad group",
      { adgroup_id: "1", optimization_goal: "REACH", billing_event: "CPM", gender: "GENDER_FEMALE" },
    ],
    ["a LinkedIn campaign", { targetingCriteria: { include: { and: [] } } }],
    ["targeting of some other platform", { targeting: { geolocations: ["GB"], interests: [{ id: "1" }] } }],
    ["a subtype of some other tool", { subtype: "weekly digest", retention_days: 30 }],
    ["a subtype that is a number", { subtype: 2, approximate_count: 30 }],
    ["a rule of some other tool", { rule: { condition: "x" } }],
    ["an ESLint-like config", { rules: { "no-var": 1 }, objective: "clean" }],
    ["a GeoJSON page", { type: "FeatureCollection", data: [{ type: "Feature", geometry: {} }] }],
    ["a key that is only inherited", Object.create({ special_ad_categories: [] })],
  ])("%s", (_, value) => {
    expect(meta.detect(value)).toBe(false);
  });
});
