import { describe, expect, it } from "vitest";
import { fixture, readSegment, segmentWith, told, toldCondition } from "./documents.ts";

const metric = (more: object) => ({ type: "profile-metric", metric_id: "M", ...more });
const counted = (operator: string, value: unknown) =>
  metric({ measurement: "count", measurement_filter: { type: "numeric", operator, value } });
const within = (timeframe: object) => metric({ timeframe_filter: { type: "date", ...timeframe } });
const property = (filter: unknown, name = "plan") => ({ type: "profile-property", property: name, filter });
const consent = (more: object) => ({
  type: "profile-marketing-consent",
  consent: { channel: "email", ...more },
});

describe("events", () => {
  it.each<[string, unknown, string]>([
    ["at least", counted("greater-than-or-equal", 2), 'event M {"min":2}'],
    ["more than", counted("greater-than", 2), 'event M {"min":3}'],
    ["less than", counted("less-than", 3), 'event M {"max":2}'],
    ["at most", counted("less-than-or-equal", 3), 'event M {"max":3}'],
    ["exactly", counted("equals", 4), 'event M {"min":4,"max":4}'],
    ["a number written as text", counted("equals", "4"), 'event M {"min":4,"max":4}'],
    ["not zero times", counted("not-equals", 0), 'event M {"min":1}'],
    ["not so many times", counted("not-equals", 5), "event M"],
    ["zero times: did not", counted("equals", 0), "none(event M)"],
    ["at most zero times: did not", counted("less-than-or-equal", 0), "none(event M)"],
    ["less than once: did not", counted("less-than", 1), "none(event M)"],
    ["a count that is no number", counted("equals", "many"), "event M"],
    ["an operator nobody knows", counted("roughly", 4), "event M"],
    [
      "a sum of money",
      metric({ measurement: "sum", measurement_filter: { operator: "greater-than", value: 500 } }),
      "event M [sum gt 500]",
    ],
    [
      "a sum of nothing",
      metric({ measurement: "sum", measurement_filter: { operator: "equals", value: 0 } }),
      "event M [sum eq 0]",
    ],
  ])("count: %s", (_, condition, expected) => {
    expect(toldCondition(condition)).toBe(expected);
  });

  it.each<[string, unknown, string]>([
    ["days", within({ operator: "in-the-last", unit: "day", quantity: 30 }), "event M 30d"],
    ["weeks", within({ operator: "in-the-last", unit: "week", quantity: 2 }), "event M 14d"],
    ["hours", within({ operator: "in-the-last", unit: "hour", quantity: 36 }), "event M 1.5d"],
    [
      "the far end of a range",
      within({ operator: "between", unit: "day", start: 10, end: 20 }),
      "event M 20d",
    ],
    [
      "the far end written first",
      within({ operator: "between", unit: "week", start: 3, end: 1 }),
      "event M 21d",
    ],
    ["all time", within({ operator: "alltime" }), "event M"],
    [
      "at least so long ago, with no far end",
      within({ operator: "at-least", unit: "day", quantity: 30 }),
      "event M",
    ],
    ["since the flow began", within({ operator: "flow-start" }), "event M"],
    ["a unit nobody knows", within({ operator: "in-the-last", unit: "fortnight", quantity: 1 }), "event M"],
    ["a negative quantity", within({ operator: "in-the-last", unit: "day", quantity: -1 }), "event M"],
    ["an endless quantity", within({ operator: "in-the-last", unit: "week", quantity: 1e308 }), "event M"],
    ["half a range", within({ operator: "between", unit: "day", start: 10 }), "event M"],
  ])("look-back: %s", (_, condition, expected) => {
    expect(toldCondition(condition)).toBe(expected);
  });

  it("has the properties of the event", () => {
    const metric_filters = [
      { property: "Brand", filter: { type: "string", operator: "in", value: ["A", "B"] } },
      { property: "Brand", filter: { type: "string", operator: "not-contains", value: "C" } },
      { property: "Size", filter: { type: "existence", operator: "not-set" } },
      { property: "Gift" },
      { filter: { type: "string", operator: "equals", value: "no property" } },
      null,
    ];
    expect(toldCondition(metric({ metric_filters }))).toBe(
      'event M [Brand in "A" "B"] [Brand not_in "C"] [Size other] [Gift exists]',
    );
  });

  it("is known by name when the metric is in the document", () => {
    const value = {
      ...(segmentWith(metric({})) as object),
      included: [{ type: "metric", id: "M", attributes: { name: "Viewed Product" } }],
    };
    expect(told(readSegment(value).conditions)).toBe("all(event Viewed Product)");
  });

  it("reads every step of a funnel, and the steps not taken", () => {
    expect(told(readSegment(fixture("saved-from-ui.definition.json")).conditions)).toBe(
      'all(all(event Hc5wYn [Collection eq "Nursery"] 14d, none(event Kd2mZs 14d)), ' +
        "all(profile 01JZCHILDREN gt 0, profile 12 lt 2))",
    );
  });

  it.each(["metric-property", "price-drop-property", "low-inventory-property"])("%s", (type) => {
    const condition = {
      type,
      metric_id: "M",
      field: "Price",
      filter: { type: "numeric", operator: "less-than", value: 9 },
    };
    expect(toldCondition(condition)).toBe("event M [Price lt 9]");
  });
});

describe("stored facts", () => {
  it.each<[string, unknown, string]>([
    ["equals", { operator: "equals", value: "gold" }, 'profile plan eq "gold"'],
    ["not-equals", { operator: "not-equals", value: "gold" }, 'profile plan ne "gold"'],
    ["in", { operator: "in", value: ["a", "b"] }, 'profile plan in "a" "b"'],
    ["not-in", { operator: "not-in", value: ["a"] }, 'profile plan not_in "a"'],
    ["boolean", { operator: "equals", value: false }, "profile plan eq false"],
    ["numeric range", { type: "numeric", operator: "between", start: 1, end: 5 }, "profile plan between 1 5"],
    [
      "date",
      { type: "date", operator: "after", date: "2026-01-01T00:00:00Z" },
      'profile plan gt "2026-01-01T00:00:00Z"',
    ],
    [
      "relative date",
      { type: "date", operator: "in-the-next", unit: "day", quantity: 90 },
      "profile plan other 90",
    ],
    [
      "relative date range",
      { type: "date", operator: "between", unit: "day", start: 1, end: 9 },
      "profile plan other 1 9",
    ],
    ["contains", { operator: "contains", value: "x" }, 'profile plan contains "x"'],
    ["starts-with", { operator: "starts-with", value: "x" }, 'profile plan contains "x"'],
    ["not-contains", { operator: "not-contains", value: "x" }, 'none(profile plan contains "x")'],
    ["not-ends-with", { operator: "not-ends-with", value: "x" }, 'none(profile plan contains "x")'],
    ["list contains-all", { operator: "contains-all", value: ["x", "y"] }, 'profile plan contains "x" "y"'],
    ["is-set", { type: "existence", operator: "is-set" }, "profile plan exists"],
    ["not-set", { type: "existence", operator: "not-set" }, "none(profile plan exists)"],
    ["regex", { operator: "regex", value: "^a+$" }, 'profile plan other "^a+$"'],
    ["nregex", { operator: "nregex", value: "^a+$" }, 'none(profile plan other "^a+$")'],
    ["list length", { type: "list", operator: "length-greater-than", value: 2 }, "profile plan other 2"],
    ["country code of a phone", { operator: "phone-country-code-in", value: ["US"] }, 'profile plan in "US"'],
    ["an operator nobody knows", { operator: "constructor", value: "x" }, 'profile plan other "x"'],
    ["values that are no literals", { operator: "in", value: [{}, null, ["a"], "b"] }, 'profile plan in "b"'],
    ["a filter of the wrong type", 7, "profile plan other"],
  ])("%s", (_, filter, expected) => {
    expect(toldCondition(property(filter))).toBe(expected);
  });

  it.each<[string, string]>([
    ["properties['Due date']", "Due date"],
    ['properties["Due date"]', "Due date"],
    ["properties['Mum's age']", "Mum's age"],
    ["location['city']", "location['city']"],
    ["first_name", "first_name"],
  ])("calls %s %s", (name, expected) => {
    expect(toldCondition(property(undefined, name))).toBe(`profile ${expected} exists`);
  });

  it.each<[string, unknown, string]>([
    [
      "an object's property with a label",
      {
        type: "custom-object-property",
        custom_object_label: "Pet",
        field: "species",
        filter: { operator: "equals", value: "cat" },
      },
      'profile Pet.species eq "cat"',
    ],
    [
      "an object's property by id",
      { type: "custom-object-trigger-property", property_id: 4, filter: { operator: "equals", value: 1 } },
      "profile 4 eq 1",
    ],
    [
      "what a step worked out",
      {
        type: "action-output",
        output_config_id: 1,
        field: "mood",
        filter: { operator: "equals", value: "low" },
      },
      'profile mood eq "low"',
    ],
    [
      "no such object",
      {
        type: "profile-has-custom-object",
        object_type_id: "O",
        filter: { operator: "equals", value: 0 },
        filters: [],
      },
      "none(profile O exists)",
    ],
  ])("%s", (_, condition, expected) => {
    expect(toldCondition(condition)).toBe(expected);
  });
});

describe("predictions", () => {
  const predictive = (dimension: string, filter: object) => ({
    type: "profile-predictive-analytics",
    dimension,
    filter,
  });

  it.each<[string, unknown, string]>([
    [
      "gender",
      predictive("predicted_gender", { operator: "equals", value: "likely_female" }),
      'prediction predicted_gender eq "likely_female"',
    ],
    [
      "churn",
      predictive("churn_probability", { operator: "greater-than", value: 0.7 }),
      "prediction churn_probability gt 0.7",
    ],
    [
      "next purchase",
      predictive("expected_date_of_next_purchase", { type: "date", operator: "before", date: "2026-12-01" }),
      'prediction expected_date_of_next_purchase lt "2026-12-01"',
    ],
    [
      "channel",
      {
        ...predictive("channel_affinity", { operator: "equals", value: "high" }),
        measurement: "rank",
        predicted_channel: "sms",
      },
      'prediction channel_affinity eq "high"',
    ],
    [
      "value so far, which is no prediction",
      predictive("historic_clv", { operator: "greater-than", value: 900 }),
      "profile historic_clv gt 900",
    ],
  ])("%s", (_, condition, expected) => {
    expect(toldCondition(condition)).toBe(expected);
  });
});

describe("where, which groups, which consent", () => {
  const distance = (unit: string, operator: string) => ({
    type: "profile-postal-code-distance",
    postal_code: 43004,
    country_code: "USA",
    unit,
    filter: { type: "numeric", operator, value: 5 },
  });

  it.each<[string, unknown, string]>([
    ["within kilometres", distance("kilometers", "less-than"), "location 43004 5000m"],
    ["within miles", distance("miles", "less-than"), "location 43004 8047m"],
    ["further than", distance("kilometers", "greater-than"), "none(location 43004 5000m)"],
    ["within no known unit", distance("leagues", "less-than"), "location 43004"],
    [
      "a region",
      { type: "profile-region", in_region: true, region: "european_union" },
      "location european_union",
    ],
    [
      "outside a region",
      { type: "profile-region", in_region: false, region: "united_states" },
      "none(location united_states)",
    ],
    ["in a list", { type: "profile-group-membership", is_member: true, group_ids: ["A"] }, "membership A"],
    [
      "in one of two lists",
      { type: "profile-group-membership", is_member: true, group_ids: ["A", "B"] },
      "any(membership A, membership B)",
    ],
    [
      "in none of two lists",
      { type: "profile-group-membership", is_member: false, group_ids: ["A", "B"] },
      "none(any(membership A, membership B))",
    ],
    [
      "may be written to",
      consent({ can_receive_marketing: true, consent_status: { subscription: "any" } }),
      "consent email yes",
    ],
    [
      "subscribed",
      consent({ can_receive_marketing: true, consent_status: { subscription: "subscribed" } }),
      "consent email yes",
    ],
    [
      "reachable, never asked",
      consent({ can_receive_marketing: true, consent_status: { subscription: "never_subscribed" } }),
      "consent email no",
    ],
    [
      "unsubscribed",
      consent({ can_receive_marketing: false, consent_status: { subscription: "unsubscribed" } }),
      "consent email no",
    ],
    [
      "WhatsApp, said yes",
      {
        type: "profile-permissions",
        channel: "whatsapp_marketing",
        permission: { reachable_status: "explicitly_reachable" },
      },
      "consent whatsapp yes",
    ],
    [
      "WhatsApp, never asked",
      {
        type: "profile-permissions",
        channel: "whatsapp_marketing",
        permission: { reachable_status: "implicitly_reachable" },
      },
      "consent whatsapp no",
    ],
    [
      "WhatsApp, said no",
      {
        type: "profile-permissions",
        channel: "whatsapp_transactional",
        permission: { reachable_status: "explicitly_unreachable" },
      },
      "consent whatsapp no",
    ],
  ])("%s", (_, condition, expected) => {
    expect(toldCondition(condition)).toBe(expected);
  });

  it("holds references to be external: Klaviyo keeps the lists", () => {
    const { conditions } = readSegment(
      segmentWith({ type: "profile-group-membership", is_member: true, group_ids: ["A"] }),
    );
    expect(conditions).toMatchObject({ children: [{ kind: "membership", segment: { external: true } }] });
  });
});

describe("what cannot be read is kept by its type", () => {
  it.each<[string, unknown, string]>([
    ["a random share", { type: "profile-sample", percentage: 50 }, "other profile-sample"],
    [
      "not in the flow yet",
      { type: "profile-not-in-flow", timeframe_filter: {} },
      "other profile-not-in-flow",
    ],
    ["a type of tomorrow", { type: "profile-star-sign", value: "leo" }, "other profile-star-sign"],
    ["a name every object has", { type: "toString" }, "other toString"],
    ["no type", { property: "a" }, "other unknown"],
    ["a type that is no text", { type: ["profile-property"] }, "other unknown"],
    ["a condition that is no object", "profile-property", "other unknown"],
    ["an event without a metric", { type: "profile-metric", metric_id: {} }, "other profile-metric"],
    ["a property without a name", { type: "profile-property", filter: {} }, "other profile-property"],
    [
      "a prediction of nothing",
      { type: "profile-predictive-analytics", dimension: 3 },
      "other profile-predictive-analytics",
    ],
    [
      "consent to nothing",
      { type: "profile-marketing-consent", consent: "yes" },
      "other profile-marketing-consent",
    ],
    [
      "a place without a code",
      { type: "profile-postal-code-distance" },
      "other profile-postal-code-distance",
    ],
    [
      "a group without ids",
      { type: "profile-group-membership", is_member: true, group_ids: [null] },
      "other profile-group-membership",
    ],
    ["an object of no type", { type: "profile-has-custom-object" }, "other profile-has-custom-object"],
    ["a funnel without steps", { type: "profile-metric-funnel", steps: [{}] }, "other profile-metric-funnel"],
  ])("%s", (_, condition, expected) => {
    expect(toldCondition(condition)).toBe(expected);
  });
});

describe("groups", () => {
  const set = (name: string) => property({ operator: "is-set" }, name);

  it("must all hold; of the conditions in one, any", () => {
    const condition_groups = [{ conditions: [set("a"), set("b")] }, { conditions: [set("c")] }];
    expect(told(readSegment({ condition_groups }).conditions)).toBe(
      "all(any(profile a exists, profile b exists), profile c exists)",
    );
  });

  it("leaves out what is empty", () => {
    const condition_groups = [{ conditions: [] }, { conditions: [null, set("a")] }];
    expect(told(readSegment({ condition_groups }).conditions)).toBe("all(profile a exists)");
  });
});
