import { describe, expect, it } from "vitest";
import { onlyCampaign, read, readFixture, shown, sketch } from "./support.ts";

describe("a campaign with its ad sets", () => {
  const { campaigns } = readFixture("campaign-with-ad-sets.json");

  it("is one campaign an ad set, described by the campaign's name", () => {
    expect(
      campaigns.map(({ id, name, description }) => [shown(id), shown(name), shown(description)]),
    ).toEqual([
      ["9000000000111 @/adsets/data/0/id", "New parents @/adsets/data/0/name", "First hundred days @/name"],
      ["9000000000112 @/adsets/data/1/id", "Grandparents @/adsets/data/1/name", "First hundred days @/name"],
    ]);
  });

  it("lends its ad sets the pixel they do not name", () => {
    expect(campaigns[1]?.tracking?.identifiers.map(shown)).toEqual([
      "meta_pixel @/promoted_object/pixel_id (derived)",
    ]);
  });

  it("sees that links carry tags", () => {
    expect(shown(campaigns[0]?.tracking?.clicks)).toBe(
      "true @/adsets/data/0/ads/data/0/creative/url_tags (derived)",
    );
    expect(campaigns[1]?.tracking?.clicks).toBeUndefined();
  });

  it("keeps the ads that stand beside its ad sets", () => {
    const { campaigns: both } = read({
      id: "1",
      adsets: [{ id: "2", targeting: {} }],
      ads: { data: [{ id: "3", creative: { body: "Hello" } }] },
    });
    expect(both.map(({ id, messages }) => [id.value, messages.length])).toEqual([
      ["2", 0],
      ["3", 1],
    ]);
  });
});

describe("what is sold", () => {
  it.each<[string, object, readonly string[]]>([
    ["nothing special", { special_ad_categories: [] }, []],
    ["none of the categories", { special_ad_categories: ["NONE"] }, []],
    ["two categories", { special_ad_categories: ["HOUSING", "CREDIT"] }, ["housing", "credit"]],
    [
      "money and politics",
      { special_ad_categories: ["FINANCIAL_PRODUCTS_SERVICES", "ISSUES_ELECTIONS_POLITICS"] },
      ["financial_services", "political"],
    ],
    [
      "the older single category",
      { special_ad_category: "EMPLOYMENT", objective: "OUTCOME_LEADS" },
      ["employment"],
    ],
    ["a list in a string", { special_ad_categories: '["ONLINE_GAMBLING_AND_GAMING"]' }, ["gambling"]],
    ["hostile", { special_ad_categories: [null, {}, "__proto__"] }, []],
  ])("%s", (_, fields, expected) => {
    expect(onlyCampaign({ id: "1", ...fields }).offers.map(({ value }) => value)).toEqual(expected);
  });

  it("is the campaign's, for every ad set in it", () => {
    const { campaigns } = read({
      id: "1",
      special_ad_categories: ["HOUSING"],
      adsets: [
        { id: "2", targeting: {} },
        { id: "3", targeting: {} },
      ],
    });
    expect(campaigns.map(({ offers }) => offers.map(shown))).toEqual([
      ["housing @/special_ad_categories/0"],
      ["housing @/special_ad_categories/0"],
    ]);
  });
});

describe("a campaign without its ad sets", () => {
  const { campaigns } = readFixture("campaigns-page.json");

  it("is a campaign whose audience stands elsewhere", () => {
    expect(campaigns.map(({ id, name }) => [id.value, name?.value])).toEqual([
      ["9000000000010", "Spring launch 2027"],
      ["9000000000013", "Flat share for students"],
    ]);
    for (const { audience, coverage } of campaigns) {
      expect(audience).toMatchObject({ include: [], exclude: [] });
      expect(audience.inline).toBeUndefined();
      expect(coverage).toMatchObject({
        conditions: "elsewhere",
        copy: "elsewhere",
        frequency: "elsewhere",
        provenance: "elsewhere",
        exclusions: "elsewhere",
        location: "elsewhere",
        age: "elsewhere",
        consent: "inexpressible",
        owner: "inexpressible",
        transparency: "inexpressible",
      });
    }
  });

  it("is not described by its own name", () => {
    expect(campaigns[0]?.description).toBeUndefined();
  });

  it("has the times of the campaign", () => {
    expect(shown(campaigns[0]?.schedule?.end)).toBe("2027-06-01T06:00:00+0000 @/data/0/stop_time");
  });

  it("reads the ads in it", () => {
    const campaign = onlyCampaign({
      id: "1",
      objective: "OUTCOME_SALES",
      ads: { data: [{ creative: { body: "Hello" } }] },
    });
    expect(campaign.messages.map(({ body }) => shown(body))).toEqual(["Hello @/ads/data/0/creative/body"]);
    expect(campaign.coverage.copy).toBe("authoritative");
  });
});

describe("an ad by itself", () => {
  const { campaigns } = readFixture("ads-list.json");

  it("is a campaign of copy, whose audience stands elsewhere", () => {
    expect(
      campaigns.map(({ id, messages, coverage }) => [
        id.value,
        messages.length,
        coverage.copy,
        coverage.conditions,
      ]),
    ).toEqual([
      ["9000000000221", 1, "authoritative", "elsewhere"],
      ["9000000000222", 0, "elsewhere", "elsewhere"],
    ]);
  });

  it("has the audience of the ad set in it", () => {
    const campaign = onlyCampaign({
      id: "1",
      creative: { body: "Hello" },
      adset: {
        id: "2",
        targeting: { age_min: 30 },
        frequency_control_specs: [],
        campaign: { name: "Spring" },
      },
    });
    expect(campaign.audience.inline && sketch(campaign.audience.inline.conditions)).toBe(
      "all(age between 30..65)",
    );
    expect(shown(campaign.id)).toBe("1 @/id");
    expect(shown(campaign.description)).toBe("Spring @/adset/campaign/name");
    expect(campaign.coverage.frequency).toBe("authoritative");
  });

  it("has the targeting it repeats, but not the caps", () => {
    const campaign = onlyCampaign({ id: "1", creative: { body: "Hello" }, targeting: { age_min: 30 } });
    expect(campaign.audience.inline && sketch(campaign.audience.inline.conditions)).toBe(
      "all(age between 30..65)",
    );
    expect(campaign.coverage).toMatchObject({ conditions: "authoritative", frequency: "elsewhere" });
  });
});

describe("an account with its objects", () => {
  it("is read edge by edge", () => {
    const { campaigns, segments } = read({
      id: "act_1",
      name: "Little Harbour",
      campaigns: {
        data: [{ id: "1", objective: "OUTCOME_SALES", adsets: { data: [{ id: "2", targeting: {} }] } }],
      },
      adsets: { data: [{ id: "3", targeting: {} }] },
      customaudiences: { data: [{ id: "4", subtype: "CUSTOM" }] },
    });
    expect(campaigns.map(({ id }) => id.value)).toEqual(["2", "3"]);
    expect(segments.map(({ id }) => id.value)).toEqual(["4"]);
  });
});

describe("a page", () => {
  it("takes what does not tell what it is for what its neighbours are", () => {
    const { segments } = readFixture("custom-audiences-page.json");
    expect(segments.at(-1)?.name?.value).toBe("Made in the audience tool");
  });

  it("leaves out what is nothing", () => {
    expect(
      read({ objective: "OUTCOME_SALES", adsets: { data: [null, 7, { id: "1", targeting: {} }] } }).campaigns,
    ).toHaveLength(1);
    expect(read([{ targeting: {} }, null, 7, "x", [], {}]).campaigns).toHaveLength(1);
  });
});
