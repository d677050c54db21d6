import { describe, expect, it } from "vitest";
import type { Coverage, Facet, Segment } from "../../../src/model/index.ts";
import { onlySegment, readFixture, shown, sketch } from "./support.ts";

describe("fields of a custom audience", () => {
  const website = readFixture("custom-audience.website.json").segments[0];
  const [list, bought, lookalike, old] = readFixture("custom-audiences-page.json").segments;

  it.each<[string, Segment | undefined, (segment: Segment) => unknown, unknown]>([
    ["id", website, ({ id }) => shown(id), "9000000000301 @/id"],
    ["name", website, ({ name }) => shown(name), "Pram page visitors 30d @/name"],
    [
      "description",
      website,
      ({ description }) => shown(description),
      "Looked at prams or maternity wear at least twice @/description",
    ],
    ["retention_days", website, ({ retentionDays }) => shown(retentionDays), "45 @/retention_days"],
    [
      "approximate_count_upper_bound",
      website,
      ({ size }) => shown(size),
      "3600 @/approximate_count_upper_bound",
    ],
    [
      "pixel_id, named by the rule too",
      website,
      ({ sources }) => sources.map(({ id }) => shown(id)),
      ["9000000000900 @/rule"],
    ],
    ["a rule: what people did with us", website, ({ party }) => shown(party), "first @/rule (derived)"],
    ["no seed", website, ({ seed }) => seed, undefined],
    [
      "rule",
      website,
      ({ conditions }) => sketch(conditions),
      "all(any(" +
        'ViewContent [url contains /prams] x{"min":2} within 30d, ' +
        'ViewContent [url contains /maternity] x{"min":2} within 30d), ' +
        "none(Purchase within 180d))",
    ],
    ["USER_PROVIDED_ONLY", list, ({ party }) => shown(party), "first @/data/0/customer_file_source"],
    ["data_source.sub_type", list, ({ conditions }) => sketch(conditions), "other EMAIL_HASHES"],
    ["PARTNER_PROVIDED_ONLY", bought, ({ party }) => shown(party), "third @/data/1/customer_file_source"],
    ["subtype", bought, ({ conditions }) => sketch(conditions), "other CUSTOM"],
    ["retention_days 0 is for ever", bought, ({ retentionDays }) => retentionDays, undefined],
    [
      "lookalike_spec.origin[].id",
      lookalike,
      ({ seed }) => shown(seed?.id),
      "9000000000301 @/data/2/lookalike_spec/origin/0/id",
    ],
    [
      "lookalike_spec.origin[].name",
      lookalike,
      ({ seed }) => shown(seed?.name),
      "Pram page visitors 30d @/data/2/lookalike_spec/origin/0/name",
    ],
    [
      "lookalike_spec.country",
      lookalike,
      ({ conditions }) => sketch(conditions),
      "all(other lookalike, near GB)",
    ],
    [
      "a look-alike is inferred",
      lookalike,
      ({ party }) => shown(party),
      "inferred @/data/2/lookalike_spec (derived)",
    ],
    ["a count of -1 is none", lookalike, ({ size }) => size, undefined],
    ["older rules", old, ({ conditions }) => sketch(conditions), "AddToCart [price gte 100] within 60d"],
  ])("%s", (_, segment, field, expected) => {
    expect(segment && field(segment)).toEqual(expected);
  });

  it.each([
    ["BOTH_USER_AND_PARTNER_PROVIDED", "third"],
    ["SOMETHING_NEW", undefined],
  ])("%s", (customer_file_source, party) => {
    expect(onlySegment({ id: "1", customer_file_source }).party?.value).toBe(party);
  });

  it("prefers the count to its bounds", () => {
    const counts = {
      approximate_count: 5000,
      approximate_count_lower_bound: 4900,
      approximate_count_upper_bound: 5100,
    };
    expect(onlySegment({ id: "1", subtype: "CUSTOM", ...counts }).size?.value).toBe(5000);
  });

  it("names a pixel that no rule names", () => {
    const { sources } = onlySegment({ id: "1", subtype: "WEBSITE", pixel_id: "9" });
    expect(sources.map(({ id, external }) => [shown(id), external])).toEqual([["9 @/pixel_id", true]]);
  });

  it("reads combined audiences", () => {
    const { conditions } = onlySegment({
      id: "1",
      subtype: "APP_COMBINATION",
      included_custom_audiences: [
        { id: "2", name: "A" },
        { id: "3", name: "B" },
      ],
      excluded_custom_audiences: [{ id: "4", name: "C" }],
    });
    expect(sketch(conditions)).toBe("all(any(member of A, member of B), none(member of C))");
  });
});

describe("seeds", () => {
  it.each<[string, object, string | undefined]>([
    [
      "read back",
      { lookalike_spec: { origin: [{ id: 7, name: "Seed" }] } },
      "7 @/lookalike_spec/origin/0/id",
    ],
    ["to be sent", { origin_audience_id: "7", lookalike_spec: { ratio: 0.01 } }, "7 @/origin_audience_id"],
    ["the spec in a string", { lookalike_spec: '{"origin":[{"id":"7"}]}' }, "7 @/lookalike_spec"],
    [
      "buyers of a campaign",
      { lookalike_spec: { origin_ids: ["7", "8"] } },
      "7 @/lookalike_spec/origin_ids/0",
    ],
    ["fans of a page", { lookalike_spec: { page_id: "7" } }, "7 @/lookalike_spec/page_id"],
    ["none named", { lookalike_spec: { ratio: 0.01 } }, undefined],
  ])("%s", (_, audience, expected) => {
    expect(shown(onlySegment({ id: "1", ...audience }).seed?.id)).toBe(expected);
  });

  it.each<[string, object, string]>([
    ["one country", { country: "US" }, "all(other lookalike, near US)"],
    [
      "several",
      { country: "US", target_countries: ["US", "CA"] },
      "all(other lookalike, any(near US, near CA))",
    ],
    ["places", { location_spec: { geo_locations: { countries: ["US"] } } }, "all(other lookalike, near US)"],
    ["nowhere", {}, "other lookalike"],
  ])("%s", (_, lookalike_spec, expected) => {
    expect(sketch(onlySegment({ id: "1", lookalike_spec }).conditions)).toBe(expected);
  });
});

describe("coverage", () => {
  const rule = { inclusions: { rules: [] } };

  it.each<[string, object, Partial<Record<Facet, Coverage>>]>([
    [
      "a rule",
      { rule },
      {
        conditions: "authoritative",
        exclusions: "authoritative",
        provenance: "authoritative",
        consent: "inexpressible",
        owner: "inexpressible",
        transparency: "inexpressible",
        copy: "elsewhere",
        frequency: "elsewhere",
      },
    ],
    [
      "a list",
      { customer_file_source: "USER_PROVIDED_ONLY" },
      { conditions: "elsewhere", provenance: "authoritative" },
    ],
    ["a look-alike", { lookalike_spec: {} }, { conditions: "partial", provenance: "partial" }],
    [
      "a name alone",
      { subtype: "CUSTOM" },
      { conditions: "elsewhere", exclusions: "elsewhere", provenance: "partial" },
    ],
  ])("%s", (_, audience, expected) => {
    expect(onlySegment({ id: "1", ...audience }).coverage).toMatchObject(expected);
  });
});

describe("what Meta says of sensitive audiences", () => {
  it.each<[string, unknown, string | undefined]>([
    ["nothing", undefined, undefined],
    ["normal", { code: 200, description: "Normal" }, undefined],
    [
      "flagged",
      { code: 471, description: "May hold information that is not allowed" },
      "May hold information that is not allowed @/operation_status/description",
    ],
    ["flagged, code in a string", { code: "471" }, "status 471 @/operation_status"],
    ["hostile", "471", undefined],
  ])("%s", (_, operation_status, expected) => {
    const audience = { id: "1", subtype: "CUSTOM", retention_days: 30, operation_status };
    expect(shown(onlySegment(audience).flaggedByPlatform)).toBe(expected);
  });
});
