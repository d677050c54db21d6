/** Fields that few files have and that matter where they stand. */
import { describe, expect, it } from "vitest";
import { onlyCampaign, onlySegment, shown, targetingSketch } from "./support.ts";

describe("fields that are rare", () => {
  it("audiences filled from a catalogue are reached and left out like others", () => {
    const { include, exclude } = onlyCampaign({
      id: "1",
      targeting: { geo_locations: {}, dynamic_audience_ids: ["7"], excluded_dynamic_audience_ids: ["8"] },
    }).audience;
    expect(include.map(({ id }) => shown(id))).toEqual(["7 @/targeting/dynamic_audience_ids/0"]);
    expect(exclude.map(({ id }) => shown(id))).toEqual(["8 @/targeting/excluded_dynamic_audience_ids/0"]);
  });

  it("contextual categories are the moment, not the person", () => {
    const targeting = {
      geo_locations: {},
      contextual_targeting_categories: [{ id: "5", name: "Gardening" }],
    };
    expect(targetingSketch(targeting)).toContain("context");
    expect(targetingSketch({ geo_locations: {}, contextual_targeting_categories: "all" })).not.toContain(
      "context",
    );
  });

  it("fields that Meta finds fault with are its word", () => {
    const audience = { id: "1", subtype: "WEBSITE", retention_days: 30 };
    const flagged = onlySegment({ ...audience, fields_violating_integrity_policy: ["name", "rule"] });
    expect(shown(flagged.flaggedByPlatform)).toBe(
      "name violates its policy @/fields_violating_integrity_policy/0 (derived)",
    );
    const clean = onlySegment({ ...audience, fields_violating_integrity_policy: [] });
    expect(clean.flaggedByPlatform).toBeUndefined();
  });

  it.each([
    [["POLITICAL"], ["political"]],
    [["NONE", "POLITICAL_WITH_DIGITALLY_CREATED_MEDIA"], ["political"]],
    [["NONE"], []],
  ])("creatives authorised as %j", (categories, offers) => {
    const ads = categories.map((authorization_category) => ({
      creative: { authorization_category, object_story_spec: {} },
    }));
    const campaign = onlyCampaign({ id: "1", targeting: { geo_locations: {} }, ads });
    expect(campaign.offers.map(({ value }) => value)).toEqual(offers);
  });

  it("politics is declared once, by the campaign or by a creative", () => {
    const campaign = onlyCampaign({
      id: "1",
      campaign: { special_ad_categories: ["ISSUES_ELECTIONS_POLITICS"] },
      targeting: { geo_locations: {} },
      ads: [{ creative: { authorization_category: "POLITICAL" } }],
    });
    expect(campaign.offers.map(({ value }) => value)).toEqual(["political"]);
  });
});
