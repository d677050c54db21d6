import { describe, expect, it } from "vitest";
import { conditionsIn, type Value } from "../../../src/model/index.ts";
import { fixture, placed, read, readSegment, told } from "./documents.ts";

const GROUPS = "/data/attributes/definition/condition_groups";

describe("a segment with what it refers to", () => {
  const segment = readSegment(fixture("prenatal-shoppers.segment.json"));
  const conditions = [...conditionsIn(segment.conditions)].map(({ condition }) => condition);

  it("says who is in", () => {
    expect(told(segment.conditions)).toBe(
      "all(" +
        [
          'any(event Viewed Product [Categories contains "Prenatal vitamins" "Maternity wear"] [ProductName not_in "gift card"] {"min":2} 56d, ' +
            "profile Due date other 20)",
          'prediction predicted_gender eq "likely_female"',
          "location BS1 5TR 16093m",
          "none(event Placed Order 30d)",
          "none(membership Ls9bVt “Please leave me out”)",
          "consent email yes",
        ].join(", ") +
        ")",
    );
  });

  const event = conditions.find((condition) => condition.kind === "event");
  const location = conditions.find((condition) => condition.kind === "location");
  const membership = conditions.find((condition) => condition.kind === "membership");
  const profile = conditions.find((condition) => condition.kind === "profile");

  it.each<[string, Value<unknown> | undefined, unknown[]]>([
    ["id", segment.id, ["Nw4tPq", "/data/id"]],
    ["name", segment.name, ["Spring newcomers", "/data/attributes/name"]],
    ["tag", segment.description, ["expecting", "/included/0/attributes/name"]],
    ["profile_count", segment.size, [1843, "/data/attributes/profile_count"]],
    ["metric", event?.event, ["Viewed Product", `${GROUPS}/0/conditions/0/metric_id`, "derived"]],
    ["count", event?.count, [{ min: 2 }, `${GROUPS}/0/conditions/0/measurement_filter/value`]],
    ["look-back", event?.withinDays, [56, `${GROUPS}/0/conditions/0/timeframe_filter/quantity`]],
    [
      "property of the event",
      event?.where[0]?.field,
      ["Categories", `${GROUPS}/0/conditions/0/metric_filters/0/property`],
    ],
    [
      "literal",
      event?.where[0]?.test.values[1],
      ["Maternity wear", `${GROUPS}/0/conditions/0/metric_filters/0/filter/value/1`],
    ],
    ["custom property", profile?.field, ["Due date", `${GROUPS}/0/conditions/1/property`]],
    ["postal code", location?.label, ["BS1 5TR", `${GROUPS}/2/conditions/0/postal_code`]],
    ["radius", location?.radiusMetres, [16093, `${GROUPS}/2/conditions/0/filter/value`]],
    ["list", membership?.segment.id, ["Ls9bVt", `${GROUPS}/4/conditions/0/group_ids/0`]],
    ["name of the list", membership?.segment.name, ["Please leave me out", "/included/3/attributes/name"]],
  ])("%s", (_, value, expected) => {
    expect(placed(value)).toEqual(expected);
  });

  it("says of itself what it can say", () => {
    expect(segment.coverage).toMatchObject({
      conditions: "authoritative",
      consent: "elsewhere",
      copy: "inexpressible",
      owner: "inexpressible",
      provenance: "elsewhere",
    });
  });
});

describe("ids", () => {
  const attributes = { name: "New mothers", definition: { condition_groups: [] } };

  it("are the resource's own", () => {
    expect(placed(readSegment({ data: { type: "segment", id: "X", attributes } }).id)).toEqual([
      "X",
      "/data/id",
    ]);
  });

  it("are the name for a segment that is yet to be created", () => {
    const { id } = readSegment({ data: { type: "segment", attributes } });
    expect(placed(id)).toEqual(["New mothers", "/data/attributes/name"]);
  });

  it("are the place for a definition saved from the user interface", () => {
    expect(placed(readSegment(attributes.definition).id)).toEqual(["export.json", "", "derived"]);
    const { segments } = read([attributes.definition, attributes.definition]);
    expect(segments.map(({ id }) => id.value)).toEqual(["export.json#/0", "export.json#/1"]);
  });
});

describe("shapes", () => {
  const definition = { condition_groups: [{ conditions: [{ type: "profile-property", property: "a" }] }] };
  const resource = { type: "segment", id: "X", attributes: { name: "A", definition } };

  it.each<[string, unknown, string]>([
    ["one resource", { data: resource }, "/data/attributes/definition/condition_groups"],
    ["a page", { data: [resource] }, "/data/0/attributes/definition/condition_groups"],
    ["a bare resource", resource, "/attributes/definition/condition_groups"],
    ["a list of resources", [resource], "/0/attributes/definition/condition_groups"],
    ["a list of pages", [{ data: [resource] }], "/0/data/0/attributes/definition/condition_groups"],
    ["a definition", definition, "/condition_groups"],
    ["a definition with a name beside it", { name: "A", definition }, "/definition/condition_groups"],
  ])("%s", (_, value, pointer) => {
    const { conditions } = readSegment(value);
    expect(told(conditions)).toBe("all(profile a exists)");
    expect(placed({ value: "", at: conditions.at, origin: "declared" })).toEqual(["", pointer]);
  });

  it("leaves out included segments and flows, which are mere pointers", () => {
    const flow = { type: "flow", id: "F", attributes: { name: "A", trigger_type: "Metric" } };
    const { segments, campaigns } = read({ data: [resource], included: [{ ...resource, id: "Y" }, flow] });
    expect(segments.map(({ id }) => id.value)).toEqual(["X"]);
    expect(campaigns).toEqual([]);
  });
});
