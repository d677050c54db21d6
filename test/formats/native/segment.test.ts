import { describe, expect, it } from "vitest";
import { conditionsIn } from "../../../src/model/index.ts";
import { bare, conditionFrom, dataSourceFrom, only, readFixture, segmentFrom } from "./support.ts";

describe("a segment", () => {
  const segment = only(readFixture("greenhouse-lookers.segment.yaml").segments);

  it("keeps what is said about it as a whole", () => {
    const { conditions, ...rest } = segment;
    expect(bare(rest)).toEqual({
      kind: "segment",
      id: "greenhouse-lookers",
      name: "Looked at greenhouses",
      description: "Came back to greenhouses at least three times and bought none",
      owner: "garden-team@example.com",
      sources: [
        { id: "shop-visits", external: false },
        { id: "customer-records", external: false },
      ],
      retentionDays: 60,
      suppressions: [],
    });
    expect(conditions).toMatchObject({ kind: "group", match: "all" });
  });

  it("knows who must be in and who must not", () => {
    const kinds = [...conditionsIn(segment.conditions)].map(
      ({ condition, negated }) => `${negated ? "not " : ""}${condition.kind}`,
    );
    expect(kinds).toEqual([
      "event",
      "profile",
      "prediction",
      "location",
      "consent",
      "consent",
      "interest",
      "context",
      "text",
      "not membership",
      "not event",
    ]);
  });

  it("points at the name of an event's property, not at its value", () => {
    const [first] = conditionsIn(segment.conditions);
    if (first?.condition.kind !== "event") throw new Error("expected an event");
    expect(first.condition.where[0]?.field.at).toMatchObject({
      path: ["match", "all", 0, "where", "department"],
      part: "key",
    });
  });

  it("may be modelled on another, and know its size", () => {
    const { seed, size, conditions } = segmentFrom({ lookalike_of: "best-customers", size: 0 });
    expect(bare(seed)).toEqual({ id: "best-customers", external: false });
    expect(size?.value).toBe(0);
    expect(bare(conditions)).toEqual({ kind: "group", match: "all", children: [] });
  });
});

describe("a group", () => {
  it("is the one list that is written, or all lists together", () => {
    const near = { near: { label: "Clinic" } };
    const child = { kind: "location", label: "Clinic" };
    const conditionsOf = (match: object) => bare(segmentFrom({ match }).conditions);
    expect(conditionsOf({ none: [near] })).toEqual({ kind: "group", match: "none", children: [child] });
    expect(conditionsOf({ any: [near, { none: [near] }], none: [near] })).toEqual({
      kind: "group",
      match: "all",
      children: [
        {
          kind: "group",
          match: "any",
          children: [child, { kind: "group", match: "none", children: [child] }],
        },
        { kind: "group", match: "none", children: [child] },
      ],
    });
  });

  it("is never a bare list", () => {
    expect(bare(segmentFrom({ match: [{ event: "x" }] }).conditions)).toMatchObject({ children: [] });
  });
});

describe("a condition", () => {
  const eq = (value: unknown) => ({ operator: "eq", values: [value] });

  it.each<[object, object]>([
    [{ event: "bought" }, { kind: "event", event: "bought", where: [] }],
    [
      {
        event: "bought",
        where: { a: "x", b: 2, c: true, d: { not_in: ["y"] } },
        count: { eq: 0 },
        within: "2w",
      },
      {
        kind: "event",
        event: "bought",
        where: [
          { field: "a", test: eq("x") },
          { field: "b", test: eq(2) },
          { field: "c", test: eq(true) },
          { field: "d", test: { operator: "not_in", values: ["y"] } },
        ],
        count: { min: 0, max: 0 },
        withinDays: 14,
      },
    ],
    [
      { profile: "age", between: [24, 45] },
      { kind: "profile", field: "age", test: { operator: "between", values: [24, 45] } },
    ],
    [
      { profile: "due_date", exists: false },
      { kind: "profile", field: "due_date", test: { operator: "exists", values: [false] } },
    ],
    [
      { prediction: "churn", gte: 0.7, model: "m1", source: "crm" },
      {
        kind: "prediction",
        prediction: "churn",
        test: { operator: "gte", values: [0.7] },
        model: "m1",
        source: "crm",
      },
    ],
    [
      { near: { lat: -33.9, lon: 18.4, radius: "1mi", label: "Clinic" } },
      { kind: "location", latitude: -33.9, longitude: 18.4, radiusMetres: 1609.344, label: "Clinic" },
    ],
    [{ member_of: "vip" }, { kind: "membership", segment: { id: "vip", external: false } }],
    [{ consent: "sms" }, { kind: "consent", channel: "sms", granted: true }],
    [
      { consent: "any", granted: false },
      { kind: "consent", granted: false },
    ],
    [
      { context: "weather", eq: "rain" },
      { kind: "context", signal: "weather", test: eq("rain") },
    ],
    [{ interest: "Yoga" }, { kind: "interest", group: "interests", name: "Yoga" }],
    [
      { interest: "New parents", group: "life_events", id: "60" },
      { kind: "interest", group: "life_events", name: "New parents", id: "60" },
    ],
    [{ text: "lapsed buyers" }, { kind: "text", text: "lapsed buyers" }],
    // What does not say all it should still says something.
    [
      { profile: "pregnant" },
      { kind: "profile", field: "pregnant", test: { operator: "other", values: [] } },
    ],
    [
      { event: "bought", where: { size: [1] } },
      { kind: "event", event: "bought", where: [{ field: "size", test: { operator: "other", values: [] } }] },
    ],
  ])("%j", (written, read) => expect(conditionFrom(written)).toEqual(read));

  it.each([{}, { evnt: "x" }, { event: null }, { consent: "smoke" }, "bought", null, 3, []])(
    "%j is left out",
    (written) =>
      expect(conditionFrom({ any: [written, { event: "x" }] })).toMatchObject({ children: [{ event: "x" }] }),
  );

  it.each<[object, object]>([
    [{ gte: 2 }, { min: 2 }],
    [{ gt: 2 }, { min: 3 }],
    [
      { lt: 5, gte: 2 },
      { min: 2, max: 4 },
    ],
    [{ lte: 0 }, { max: 0 }],
    [{ between: [2, 9] }, { min: 2, max: 9 }],
  ])("count %j is %j", (count, bounds) =>
    expect(conditionFrom({ event: "x", count })).toMatchObject({ count: bounds }),
  );

  it.each([
    ["90m", 1 / 16],
    ["4h", 1 / 6],
    ["30d", 30],
    ["2w", 14],
  ])("within %s is %d days", (within, days) => {
    expect(conditionFrom({ event: "x", within })).toHaveProperty("withinDays", expect.closeTo(days, 10));
  });

  it.each(["6mo", "1y", "30", "30 d", "-3d", "1.5h", "P30D", 30])("within %j is not read", (within) => {
    expect(conditionFrom({ event: "x", within })).not.toHaveProperty("withinDays");
  });

  it.each([
    ["500m", 500],
    ["2.5km", 2500],
    ["1mi", 1609.344],
    ["2000ft", 609.6],
  ])("radius %s is %d metres", (radius, metres) => {
    expect(conditionFrom({ near: { radius } })).toHaveProperty("radiusMetres", expect.closeTo(metres, 6));
  });
});

describe("a data source", () => {
  it("keeps all that is said about it", () => {
    const [visits, customers] = readFixture("garden-sources.yaml").dataSources;
    expect(bare(visits)).toEqual({
      kind: "data-source",
      id: "shop-visits",
      name: "Visits to the web shop",
      description: "Pages seen, after the banner was answered",
      owner: "data-team@example.com",
      party: "first",
      collectedVia: "consent_banner",
      consent: { basis: "opt_in", purposes: ["marketing.advertising.first_party.targeted"] },
      categories: ["user.behavior.browsing_history"],
      fields: [],
      identifiers: [],
      retentionDays: 60,
      suppressions: [],
    });
    expect(bare(customers)).toMatchObject({
      supplier: "Example Loyalty Ltd",
      consent: {
        purposes: ["marketing.communications.email", "essential.service"],
        specialCategory: "none",
        preTicked: true,
        bundled: true,
        obtained: "2025-11-30",
        expires: 730,
        verifiedWithSupplier: true,
      },
      fields: ["email", "birth_year"],
      identifiers: ["hashed_email", "phone"],
      suppressions: [{ rule: "data/retention", reason: "Guarantee runs two years", as: "accepted-risk" }],
    });
  });

  it("invents nothing", () => {
    expect(bare(dataSourceFrom({}))).toEqual({
      kind: "data-source",
      id: "d",
      categories: [],
      fields: [],
      identifiers: [],
      suppressions: [],
    });
  });
});
