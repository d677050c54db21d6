import { describe, expect, it } from "vitest";
import type { Campaign } from "../../../src/model/index.ts";
import { onlyCampaign, read, readFixture, shown } from "./support.ts";

describe("fields of an ad set", () => {
  const [campaign] = readFixture("ad-sets-page.json").campaigns;
  const at = "@/data/0";
  const targeting = `${at}/targeting`;

  it.each<[string, (campaign: Campaign) => unknown, unknown]>([
    ["id", ({ id }) => shown(id), `9000000000101 ${at}/id`],
    ["name", ({ name }) => shown(name), `Little Harbour | expecting | spring prams ${at}/name`],
    ["campaign.name", ({ description }) => shown(description), `Spring launch 2027 ${at}/campaign/name`],
    ["effective_status", ({ status }) => shown(status), `CAMPAIGN_PAUSED ${at}/effective_status`],
    ["an ad sells", ({ purpose }) => shown(purpose), `marketing ${at} (derived)`],
    [
      "targeting.publisher_platforms",
      ({ channels }) => channels.map(shown),
      [`paid_social ${targeting}/publisher_platforms/0`, `display ${targeting}/publisher_platforms/2`],
    ],
    [
      "targeting.custom_audiences[].id",
      ({ audience }) => audience.include.map(({ id }) => shown(id)),
      [
        `9000000000301 ${targeting}/custom_audiences/0/id`,
        `9000000000302 ${targeting}/custom_audiences/1/id`,
      ],
    ],
    [
      "targeting.custom_audiences[].name",
      ({ audience }) => audience.include.map(({ name }) => shown(name)),
      [`Pram page visitors 30d ${targeting}/custom_audiences/0/name`, undefined],
    ],
    [
      "targeting.excluded_custom_audiences[]",
      ({ audience }) => audience.exclude.map(({ id, name }) => [shown(id), shown(name)]),
      [
        [
          `9000000000303 ${targeting}/excluded_custom_audiences/0/id`,
          `Bought a pram 180d ${targeting}/excluded_custom_audiences/0/name`,
        ],
      ],
    ],
    [
      "targeting.targeting_automation.advantage_audience",
      ({ audience }) => shown(audience.expansion),
      `none ${targeting}/targeting_automation/advantage_audience`,
    ],
    [
      "inline segment: its subject is the campaign",
      ({ audience }) => shown(audience.inline?.id),
      `9000000000101 ${at}/id`,
    ],
    [
      "frequency_control_specs[].max_frequency",
      ({ frequency }) => frequency.map(({ max }) => shown(max)),
      [`2 ${at}/frequency_control_specs/0/max_frequency`],
    ],
    [
      "frequency_control_specs[].interval_days",
      ({ frequency }) => frequency.map(({ per }) => shown(per)),
      [`7 ${at}/frequency_control_specs/0/interval_days`],
    ],
    [
      "a cap counts all places the ad set shows in",
      ({ frequency }) => frequency.map(({ channel }) => shown(channel)),
      [`all ${at}/frequency_control_specs/0 (derived)`],
    ],
    ["start_time", ({ schedule }) => shown(schedule?.start), `2027-03-01T06:00:00+0000 ${at}/start_time`],
    ["end_time", ({ schedule }) => shown(schedule?.end), `2027-04-15T21:00:00+0000 ${at}/end_time`],
    [
      "adset_schedule[]: after the last end",
      ({ schedule }) => shown(schedule?.quietHours?.from),
      `22:00 ${at}/adset_schedule/1/end_minute (derived)`,
    ],
    [
      "adset_schedule[]: before the first start",
      ({ schedule }) => shown(schedule?.quietHours?.to),
      `08:00 ${at}/adset_schedule/0/start_minute (derived)`,
    ],
    [
      "adset_schedule[].timezone_type",
      ({ schedule }) => shown(schedule?.quietHours?.timezone),
      `recipient ${at}/adset_schedule/0/timezone_type`,
    ],
    [
      "promoted_object.pixel_id",
      ({ tracking }) => tracking?.identifiers.map(shown),
      [`meta_pixel ${at}/promoted_object/pixel_id (derived)`],
    ],
    ["no creative is nested", ({ messages }) => messages, []],
  ])("%s", (_, field, expected) => {
    expect(campaign && field(campaign)).toEqual(expected);
  });

  it("names audiences that Meta keeps", () => {
    expect(campaign?.audience.include.every(({ external }) => external)).toBe(true);
  });
});

describe("regions", () => {
  const named = (geo_locations: object) => onlyCampaign({ id: "1", targeting: { geo_locations } }).regions;

  it.each<[string, object, readonly string[]]>([
    ["nothing said", {}, []],
    ["countries", { countries: ["BR", "FR"], location_types: ["home"] }, ["BR", "FR"]],
    ["the country of a city", { countries: ["FR"], cities: [{ key: "1", country: "DE" }] }, ["FR", "DE"]],
    ["the country in a key", { zips: [{ key: "US:94304" }, { key: "US:94305" }] }, ["US"]],
    ["a state", { regions: [{ key: "3847", name: "California", country: "US" }] }, ["US"]],
    // What could be anywhere must not be held to the laws of the rest alone.
    ["a group of countries", { countries: ["FR"], country_groups: ["worldwide"] }, []],
    ["a place without a country", { countries: ["FR"], places: [{ key: "1", name: "Harbour" }] }, []],
    ["places known by ids alone", { countries: ["FR"], location_cluster_ids: [{ key: "1" }] }, []],
    ["something else in the list", { countries: [33] }, []],
  ])("%s", (_, geo, expected) => expect(named(geo).map(({ value }) => value)).toEqual(expected));

  it("stand where the country stands", () => {
    expect(named({ countries: ["BR"] }).map(shown)).toEqual([
      "BR @/targeting/geo_locations/countries/0 (derived)",
    ]);
  });
});

describe("what Meta says of sensitive audiences", () => {
  const flag = (issues_info: unknown) =>
    shown(onlyCampaign({ id: "1", targeting: {}, issues_info }).flaggedByPlatform);

  it.each<[string, unknown, string | undefined]>([
    ["no issue", [], undefined],
    ["null", null, undefined],
    [
      "a flagged audience",
      [{ error_summary: "Custom audience flagged", level: "AD_SET" }],
      "Custom audience flagged @/issues_info/0/error_summary",
    ],
    [
      "a conversion, after another issue",
      [
        { error_summary: "Payment declined", error_message: "Your card was declined." },
        {
          error_summary: "Issue",
          error_message: "A custom conversion holds information that is not permitted.",
        },
      ],
      "A custom conversion holds information that is not permitted. @/issues_info/1/error_message",
    ],
    ["an issue that is not about data", [{ error_summary: "Your account is restricted" }], undefined],
    ["an audience that is only small", [{ error_summary: "Your audience is too small" }], undefined],
    ["hostile", [{ error_summary: {} }, null, "flagged audience", 5], undefined],
  ])("%s", (_, issues, expected) => expect(flag(issues)).toBe(expected));
});

describe("expansion", () => {
  it.each<[string, object, string | undefined]>([
    ["nothing said", {}, undefined],
    ["Advantage+ audience on", { targeting_automation: { advantage_audience: 1 } }, "platform_auto"],
    ["Advantage+ audience off", { targeting_automation: { advantage_audience: 0 } }, "none"],
    ["detailed targeting opened", { targeting_optimization: "expansion_all" }, "platform_auto"],
    // The rest of the audience may still be opened, so this alone does not say "none".
    ["detailed targeting closed", { targeting_optimization: "none" }, undefined],
    ["custom audiences opened", { targeting_relaxation_types: { custom_audience: 1 } }, "platform_auto"],
    ["look-alikes opened", { targeting_relaxation_types: { lookalike: 1, custom_audience: 0 } }, "lookalike"],
    ["age as a suggestion", { targeting_automation: { individual_setting: { age: 1 } } }, "platform_auto"],
    [
      "one switch on beats the whole off",
      { targeting_automation: { advantage_audience: 0 }, targeting_relaxation_types: { lookalike: 1 } },
      "lookalike",
    ],
  ])("%s", (_, targeting, expected) => {
    expect(onlyCampaign({ id: "1", targeting }).audience.expansion?.value).toBe(expected);
  });
});

describe("channels", () => {
  it.each<[string, object, string[]]>([
    ["Meta chooses: its own places at least", {}, ["paid_social (default)"]],
    ["other companies' apps only", { publisher_platforms: ["audience_network"] }, ["display"]],
    [
      "all of Meta's",
      { publisher_platforms: ["messenger", "instagram", "threads", "whatsapp"] },
      ["paid_social"],
    ],
    ["a platform that is new", { publisher_platforms: ["hologram"] }, ["paid_social (default)"]],
  ])("%s", (_, targeting, expected) => {
    const { channels } = onlyCampaign({ id: "1", targeting });
    expect(
      channels.map(({ value, origin }) => (origin === "declared" ? value : `${value} (${origin})`)),
    ).toEqual(expected);
  });
});

describe("caps", () => {
  const spec = { event: "IMPRESSIONS", interval_days: 7, max_frequency: 2 };

  it.each<[string, unknown, number]>([
    ["a cap", [spec], 1],
    ["a cap that says so", [{ ...spec, type: "CAP" }], 1],
    ["a cap in a string", JSON.stringify([spec]), 1],
    ["an aim is no cap", [{ ...spec, type: "TARGET" }], 0],
    ["a cap on video views is none on impressions", [{ ...spec, event: "VIDEO_VIEWS" }], 0],
    ["zero is no cap", [{ ...spec, max_frequency: 0 }], 0],
    ["no days", [{ ...spec, interval_days: "often" }], 0],
    ["a text", "twice a week", 0],
    ["null", null, 0],
  ])("%s", (_, frequency_control_specs, caps) => {
    expect(onlyCampaign({ id: "1", targeting: {}, frequency_control_specs }).frequency).toHaveLength(caps);
  });
});

describe("quiet hours", () => {
  it.each<[string, unknown, string | undefined]>([
    ["one window", [{ start_minute: 420, end_minute: 1320, days: [1] }], "22:00-07:00 recipient"],
    ["until midnight", [{ start_minute: 360, end_minute: 1440 }], "00:00-06:00 recipient"],
    [
      "two windows: what both leave out",
      [
        { start_minute: 600, end_minute: 720 },
        { start_minute: 60, end_minute: 180 },
      ],
      "12:00-01:00 recipient",
    ],
    [
      "the advertiser's own time",
      [{ start_minute: 420, end_minute: 1320, timezone_type: "ADVERTISER" }],
      "22:00-07:00 advertiser",
    ],
    ["all day", [{ start_minute: 0, end_minute: 1440 }], undefined],
    ["no parts", [], undefined],
    ["null", null, undefined],
    [
      "nonsense",
      [{ start_minute: 900, end_minute: 60 }, { start_minute: -1, end_minute: 99999 }, 7],
      undefined,
    ],
  ])("%s", (_, adset_schedule, expected) => {
    const quiet = onlyCampaign({ id: "1", targeting: {}, adset_schedule }).schedule?.quietHours;
    expect(quiet && `${quiet.from.value}-${quiet.to.value} ${quiet.timezone?.value}`).toBe(expected);
  });
});

describe("ids", () => {
  it("are numbers or texts", () => {
    expect(onlyCampaign({ id: 7, targeting: {} }).id.value).toBe("7");
  });

  it("are names where there is none yet, or else places", () => {
    const { campaigns } = read([{ name: "To be sent", targeting: {} }, { targeting: {} }]);
    expect(campaigns.map(({ id }) => shown(id))).toEqual([
      "To be sent @/0/name",
      "export.json#/1 @/1 (derived)",
    ]);
  });
});
