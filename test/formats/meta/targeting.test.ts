import { describe, expect, it } from "vitest";
import { conditionsIn, pointerOf, valueAt } from "../../../src/model/index.ts";
import { fixture, readFixture, sketch, targetingSketch } from "./support.ts";

const AGE = "age between 18..65";

describe("conditions of targeting", () => {
  it.each<[string, unknown, string]>([
    ["no limits at all", {}, `all(${AGE})`],
    ["youngest age only", { age_min: 21 }, "all(age between 21..65)"],
    ["oldest age only", { age_max: 30 }, "all(age between 18..30)"],
    ["ages written as text", { age_min: "21", age_max: "30" }, "all(age between 21..30)"],
    ["a suggested age", { age_range: [25, 35] }, `all(${AGE}, age between 25..35)`],
    ["women", { genders: [2] }, `all(${AGE}, gender in female)`],
    ["men", { genders: [1] }, `all(${AGE}, gender in male)`],
    ["both genders are everybody", { genders: [1, 2] }, `all(${AGE})`],
    ["gender 0 is everybody", { genders: [0] }, `all(${AGE})`],
    ["languages", { locales: [6, 24] }, `all(${AGE}, locale in 6..24)`],
    [
      "devices",
      { user_os: ["iOS"], user_device: ["iPad"] },
      `all(${AGE}, user_os in iOS, user_device in iPad)`,
    ],
    ["devices left out", { excluded_user_device: ["iPod"] }, `all(${AGE}, none(user_device in iPod))`],
    [
      "an app that is installed",
      { app_install_state: "installed" },
      `all(${AGE}, app_install_state eq installed)`,
    ],
    ["one country", { geo_locations: { countries: ["GB"] } }, `all(${AGE}, near GB)`],
    [
      "any one of several places",
      {
        geo_locations: {
          countries: ["GB"],
          regions: [{ key: "3847", name: "Wales" }],
          country_groups: ["eea"],
        },
      },
      `all(${AGE}, any(near GB, near Wales, near eea))`,
    ],
    [
      "a radius in miles",
      { geo_locations: { cities: [{ key: "1", name: "Bath", radius: 10, distance_unit: "mile" }] } },
      `all(${AGE}, near Bath 16093m)`,
    ],
    [
      "a radius without a unit is in miles",
      { geo_locations: { custom_locations: [{ name: "Shop", radius: 1 }] } },
      `all(${AGE}, near Shop 1609m)`,
    ],
    [
      "a point with a radius in kilometres, numbers as text",
      {
        geo_locations: {
          custom_locations: [
            { latitude: "36", longitude: "-121.5", radius: "5", distance_unit: "kilometer" },
          ],
        },
      },
      `all(${AGE}, near ? 36/-121.5 5000m)`,
    ],
    [
      "no radius",
      { geo_locations: { cities: [{ key: "1", name: "Bath", radius: 0 }] } },
      `all(${AGE}, near Bath)`,
    ],
    [
      "a postal code is its own name",
      { geo_locations: { zips: [{ key: "US:94304" }] } },
      `all(${AGE}, near US:94304)`,
    ],
    [
      "the number of a city is no name",
      { geo_locations: { cities: [{ key: "2430536", country: "US" }] } },
      `all(${AGE}, near ?)`,
    ],
    [
      "every city of a country",
      { geo_locations: { custom_locations: [{ custom_type: "multi_city", country: "BR" }] } },
      `all(${AGE}, near BR)`,
    ],
    [
      "a kind of place that is new",
      { geo_locations: { hamlets: [{ key: "1", name: "Nether Wallop" }] } },
      `all(${AGE}, near Nether Wallop)`,
    ],
    [
      "how the place is known",
      { geo_locations: { countries: ["GB"], location_types: ["recent"] } },
      `all(${AGE}, near GB, location_types in recent)`,
    ],
    [
      "places left out",
      { excluded_geo_locations: { regions: [{ key: "1", name: "Wales" }] } },
      `all(${AGE}, none(near Wales))`,
    ],
    [
      "details at the top: any of them",
      { interests: [{ id: 1, name: "Cots" }], life_events: [{ id: 2, name: "Newlywed" }] },
      `all(${AGE}, any(interests Cots, life_events Newlywed))`,
    ],
    [
      "flexible_spec: any inside a group, all of the groups",
      {
        flexible_spec: [
          { interests: [{ id: 1, name: "A" }], behaviors: [{ id: 2, name: "B" }] },
          { income: [{ id: 3, name: "C" }] },
        ],
      },
      `all(${AGE}, any(interests A, behaviors B), income C)`,
    ],
    [
      "flexible_spec in a string",
      { flexible_spec: '[{"interests":[{"id":1,"name":"A"}]}]' },
      `all(${AGE}, interests A)`,
    ],
    [
      "a key of flexible_spec that is new",
      { flexible_spec: [{ moods: [{ id: 1, name: "Low" }] }] },
      `all(${AGE}, moods Low)`,
    ],
    [
      "bare ids",
      { flexible_spec: [{ interests: [6003, "6004"] }] },
      `all(${AGE}, any(interests #6003, interests #6004))`,
    ],
    [
      "codes Meta explains",
      { relationship_statuses: [1, 2, 3, 4] },
      `all(${AGE}, any(relationship_statuses single, relationship_statuses in a relationship, relationship_statuses married, relationship_statuses engaged))`,
    ],
    ["a code nobody explains", { relationship_statuses: [99] }, `all(${AGE}, relationship_statuses #99)`],
    ["schooling", { education_statuses: [11] }, `all(${AGE}, education_statuses doctorate)`],
    [
      "years of a degree",
      { flexible_spec: [{ college_years: [2012, 2013] }] },
      `all(${AGE}, college_years in 2012..2013)`,
    ],
    ["codes without a public meaning", { interested_in: [1] }, `all(${AGE}, interested_in #1)`],
    [
      "audiences among the details",
      { flexible_spec: [{ custom_audiences: [{ id: "7", name: "Seen" }] }] },
      `all(${AGE}, member of Seen)`,
    ],
    ["fans of a page", { connections: [{ id: "7", name: "Shop" }] }, `all(${AGE}, member of Shop)`],
    ["friends of fans", { friends_of_connections: [{ id: "7" }] }, `all(${AGE}, member of #7)`],
    [
      "fans left out",
      { excluded_connections: [{ id: "7", name: "Shop" }] },
      `all(${AGE}, none(member of Shop))`,
    ],
    [
      "details left out",
      { exclusions: { interests: [{ id: 1, name: "A" }], behaviors: [{ id: 2, name: "B" }] } },
      `all(${AGE}, none(interests A, behaviors B))`,
    ],
    [
      "products seen and not bought",
      {
        product_audience_specs: [
          {
            product_set_id: "1",
            inclusions: [{ retention_seconds: 864000, rule: { event: { eq: "ViewContent" } } }],
            exclusions: [{ retention_seconds: 86400, rule: '{"event":{"eq":"Purchase"}}' }],
          },
        ],
      },
      `all(${AGE}, all(ViewContent within 10d, none(Purchase within 1d)))`,
    ],
    [
      "products bought, left out",
      {
        excluded_product_audience_specs: [
          { inclusions: [{ retention_seconds: 86400, rule: { event: { eq: "Purchase" } } }] },
        ],
      },
      `all(${AGE}, none(Purchase within 1d))`,
    ],
    [
      "people who watched",
      { engagement_specs: [{ "action.type": ["video_view"], post: ["1"], retention_seconds: 172800 }] },
      `all(${AGE}, video_view within 2d)`,
    ],
    [
      "people who watched, left out",
      { excluded_engagement_specs: [{ "action.type": ["video_view"] }] },
      `all(${AGE}, none(video_view))`,
    ],
    [
      "placements are not conditions",
      { publisher_platforms: ["facebook"], device_platforms: ["mobile"] },
      `all(${AGE})`,
    ],
    ["keys that are new at the top", { hovering: [{ id: 1, name: "Drone owners" }] }, `all(${AGE})`],
  ])("%s", (_, targeting, expected) => {
    expect(targetingSketch(targeting)).toBe(expected);
  });

  it.each<[string, unknown]>([
    [
      "lists that are texts",
      { flexible_spec: "x", genders: "women", geo_locations: "GB", interests: "cots" },
    ],
    ["lists that are numbers", { flexible_spec: 1, locales: 2, geo_locations: 3, exclusions: 4 }],
    [
      "entries that are null",
      { flexible_spec: [null], interests: [null], connections: [null], genders: [null] },
    ],
    ["ages that are no numbers", { age_min: "young", age_max: {}, age_range: [1] }],
    [
      "entries that are empty",
      { flexible_spec: [{}, { interests: [{}] }], geo_locations: {}, exclusions: {} },
    ],
    ["a list where an object belongs", []],
  ])("ignores %s", (_, targeting) => {
    expect(targetingSketch(targeting)).toBe(`all(${AGE})`);
  });

  it("calls an age nobody wrote a default", () => {
    const children = readFixture("campaign-with-ad-sets.json").campaigns.map(({ audience }) =>
      [...conditionsIn(audience.inline?.conditions ?? { kind: "other", type: "none", at: audience.at })].map(
        ({ condition }) => condition.kind === "profile" && condition.test.values.map(({ origin }) => origin),
      ),
    );
    expect(children.map(([age]) => age)).toEqual([
      ["default", "default"],
      ["declared", "default"],
    ]);
  });
});

describe("the page of ad sets", () => {
  const { campaigns } = readFixture("ad-sets-page.json");
  const conditions = campaigns.map(({ audience }) => audience.inline?.conditions);

  it("becomes trees of conditions", () => {
    expect(conditions.map((node) => node && sketch(node))).toEqual([
      "all(age between 24..42, gender in female, locale in 6..24, user_os in iOS, " +
        "any(near GB, near IE, near Bristol 19312m, near GB:BS1, near Harbourside maternity clinic 51.45/-2.6 2000m, near 4 Quay Street, Bristol 1609m), " +
        "location_types in home..recent, " +
        "any(interests Pregnancy, interests Baby shower, interests #9100000003, family_statuses New parents (0-12 months), relationship_statuses married, relationship_statuses engaged), " +
        "any(behaviors Engaged shoppers, member of Newsletter readers), " +
        "none(interests Adoption), none(near Cornwall))",
      "all(age between 18..65, age between 25..40, near GB, any(interests Nursery furniture, life_events Recently moved))",
      "all(age between 18..65, near europe, all(ViewContent within 30d, none(Purchase within 10d)), none(member of Little Harbour))",
    ]);
  });

  it("points at each name where it stands", () => {
    const value = fixture("ad-sets-page.json");
    const names = conditions.flatMap((node) =>
      node === undefined
        ? []
        : [...conditionsIn(node)].flatMap(({ condition }) => {
            const name =
              condition.kind === "interest"
                ? condition.name
                : condition.kind === "location"
                  ? condition.label
                  : condition.kind === "membership"
                    ? condition.segment.name
                    : undefined;
            return name ? [[name.value, pointerOf(name.at.path), valueAt(value, name.at.path)] as const] : [];
          }),
    );
    expect(names).toContainEqual([
      "Baby shower",
      "/data/0/targeting/flexible_spec/0/interests/1/name",
      "Baby shower",
    ]);
    expect(names).toContainEqual([
      "Harbourside maternity clinic",
      "/data/0/targeting/geo_locations/custom_locations/0/name",
      "Harbourside maternity clinic",
    ]);
    const elsewhere = names.filter(([name, , found]) => name !== found);
    expect(elsewhere).toEqual([
      ["married", "/data/0/targeting/flexible_spec/0/relationship_statuses/0", 3],
      ["engaged", "/data/0/targeting/flexible_spec/0/relationship_statuses/1", 4],
    ]);
  });
});
