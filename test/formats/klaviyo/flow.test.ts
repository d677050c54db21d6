import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/model/index.ts";
import { fixture, flowWith, placed, read, readCampaign, told } from "./documents.ts";

const DEFINITION = "/data/attributes/definition";
const ACTIONS = `${DEFINITION}/actions`;

/** The inline audience of a flow, as a sentence. */
function toldAudience(value: unknown): string | undefined {
  const { inline } = readCampaign(value).audience;
  return inline && told(inline.conditions);
}

describe("a flow with a date, splits, an experiment and several channels", () => {
  const flow = readCampaign(fixture("due-date.flow.json"));
  const [mail, text, rich, card, main, variation, push] = flow.messages;

  it("says who is in: the trigger, the filter, those sent out, and what chooses between messages", () => {
    expect(flow.audience.inline && told(flow.audience.inline.conditions)).toBe(
      "all(" +
        [
          "profile Due date exists",
          "consent email yes",
          "other profile-not-sent-email",
          "other profile-not-in-flow",
          'none(event Kd2mZs [Collection eq "Pregnancy loss support"] {"min":1}, membership Ls9bVt “Please leave me out”)',
          "any(prediction churn_probability gt 0.6, profile First child eq true)",
        ].join(", ") +
        ")",
    );
  });

  it.each<[string, Value<unknown> | undefined, unknown[]]>([
    ["id", flow.id, ["Rf6dGh", "/data/id"]],
    ["name", flow.name, ["Weeks to go", "/data/attributes/name"]],
    ["status", flow.status, ["draft", "/data/attributes/status"]],
    ["purpose", flow.purpose, ["marketing", `${ACTIONS}/1/data/message/transactional`, "derived"]],
    ["trigger", flow.trigger?.type, ["date", `${DEFINITION}/triggers/0/type`]],
    ["date property", flow.trigger?.event, ["Due date", `${DEFINITION}/triggers/0/date_profile_property`]],
    ["wait before the first message", flow.trigger?.delayDays, [0.5, `${ACTIONS}/0/data/value`]],
    ["re-entry", flow.trigger?.reentryAfterDays, [182, `${DEFINITION}/reentry_criteria/duration`]],
    ["channel", mail?.channel, ["email", `${ACTIONS}/1/type`]],
    ["from_label", mail?.sender, ["Acorn & Oak", `${ACTIONS}/1/data/message/from_label`]],
    [
      "subject_line",
      mail?.subject,
      ["{{ first_name }}, 8 weeks to go", `${ACTIONS}/1/data/message/subject_line`],
    ],
    [
      "preview_text",
      mail?.preheader,
      ["Everything for the first nights", `${ACTIONS}/1/data/message/preview_text`],
    ],
    [
      "template",
      mail?.body,
      [
        "Eight weeks to go Dear {{ first_name }}, your baby’s first nights & yours.",
        "/included/1/attributes/html",
      ],
    ],
    [
      "text message",
      text?.body,
      [
        "Acorn & Oak: {{ first_name }}, only {{ weeks }} weeks to go! Your hospital bag list: {{ link }}",
        `${ACTIONS}/4/data/message/body`,
      ],
    ],
    [
      "rich message",
      rich?.body,
      ["Only {{ weeks }} weeks to go!", `${ACTIONS}/4/data/message/message_hierarchy/0/message`],
    ],
    [
      "title of a card",
      card?.title,
      ["Hospital bag", `${ACTIONS}/4/data/message/message_hierarchy/0/rich_content/cards/0/title`],
    ],
    [
      "experiment",
      main?.subject,
      ["A cot that grows", `${ACTIONS}/5/data/main_action/data/message/subject_line`],
    ],
    [
      "other variation",
      variation?.subject,
      [
        "Is the nursery ready?",
        `${ACTIONS}/5/data/current_experiment/variations/1/data/message/subject_line`,
      ],
    ],
    ["push title", push?.title, ["Nearly there", `${ACTIONS}/7/data/message/title`]],
    [
      "push button",
      push?.callToAction,
      ["Open the list", `${ACTIONS}/7/data/message/action_buttons/0/label`],
    ],
  ])("%s", (_, value, expected) => {
    expect(placed(value)).toEqual(expected);
  });

  it("lists each channel once, and no alert to colleagues", () => {
    expect(flow.channels.map(({ value }) => value)).toEqual(["email", "sms", "push"]);
    expect(flow.messages).toHaveLength(7);
  });

  it("takes “was not sent an email in the last 3 days” for the cap it is", () => {
    const cap = `${DEFINITION}/profile_filter/condition_groups/1/conditions/0`;
    expect(
      flow.frequency.map(({ channel, max, per }) => [placed(channel), placed(max), placed(per)]),
    ).toEqual([
      [
        ["email", `${cap}/type`],
        [1, cap, "derived"],
        [3, `${cap}/timeframe_filter/quantity`],
      ],
    ]);
  });
});

describe("triggers", () => {
  const filter = (condition: object) => ({ condition_groups: [{ conditions: [condition] }] });

  it.each<[string, unknown, { type: string; event?: string; include?: string[]; audience?: string }]>([
    ["a list", { type: "list", id: "L" }, { type: "segment_entry", include: ["L"] }],
    ["a segment", { type: "segment", id: "S" }, { type: "segment_entry", include: ["S"] }],
    ["a list not yet chosen", { type: "list" }, { type: "segment_entry" }],
    ["a metric", { type: "metric", id: "M" }, { type: "event", event: "M", audience: "all(event M)" }],
    [
      "a metric with a filter",
      {
        type: "metric",
        id: "M",
        trigger_filter: filter({
          type: "metric-property",
          metric_id: "M",
          field: "Total",
          filter: { operator: "greater-than", value: 9 },
        }),
      },
      { type: "event", event: "M", audience: "all(event M [Total gt 9])" },
    ],
    [
      "a date of something theirs",
      {
        type: "date",
        date_field_type: "custom-object",
        custom_object_label: "Appointment",
        custom_object_property_id: 4,
      },
      { type: "date", event: "Appointment", audience: "all(profile Appointment exists)" },
    ],
    [
      "a lower price of what they looked at",
      {
        type: "price-drop",
        audience: ["viewed", "checkout-started"],
        timeframe_days: 30,
        trigger_filter: filter({}),
      },
      {
        type: "event",
        event: "price-drop",
        audience: "all(any(event viewed 30d, event checkout-started 30d), other unknown)",
      },
    ],
    [
      "the last ones of what they put in the cart",
      { type: "low-inventory", audience: ["added-to-cart"], inventory_count: 3 },
      { type: "event", event: "low-inventory", audience: "all(event added-to-cart)" },
    ],
  ])("%s", (_, trigger, expected) => {
    const flow = readCampaign(flowWith({ triggers: [trigger] }));
    expect({
      type: flow.trigger?.type.value,
      ...(flow.trigger?.event && { event: flow.trigger.event.value }),
      ...(flow.audience.include.length > 0 && { include: flow.audience.include.map(({ id }) => id.value) }),
      ...(flow.audience.inline && { audience: told(flow.audience.inline.conditions) }),
    }).toEqual(expected);
  });

  it.each([undefined, { type: "solstice" }, "metric", 4])("has none for %j", (trigger) => {
    expect(readCampaign(flowWith({ triggers: [trigger] })).trigger).toBeUndefined();
  });

  it("is told in a word where flows are listed", () => {
    const listed = {
      data: [{ type: "flow", id: "F", attributes: { name: "A", trigger_type: "Added to List" } }],
    };
    expect(placed(readCampaign(listed).trigger?.type)).toEqual([
      "segment_entry",
      "/data/0/attributes/trigger_type",
    ]);
  });
});

describe("timing", () => {
  const delay = (id: string, unit: string, value: unknown, next: unknown) => ({
    id,
    type: "time-delay",
    data: { unit, value },
    links: { next },
  });
  const step = (id: string, type: string, next: unknown) => ({ id, type, links: { next } });

  it.each<[string, object[], number | undefined]>([
    ["one wait", [delay("a", "days", 3, "z")], 3],
    ["hours and minutes", [delay("a", "hours", 12, "b"), delay("b", "minutes", 720, "z")], 1],
    [
      "a wait after a step that sends nothing",
      [step("a", "update-profile", "b"), delay("b", "days", 1, "z")],
      1,
    ],
    ["no wait", [step("a", "update-profile", "z")], undefined],
    ["a wait for a date", [delay("a", "days", 1, "b"), step("b", "target-date", "z")], undefined],
    [
      "a split first",
      [{ id: "a", type: "conditional-split", links: { next_if_true: "z", next_if_false: null } }],
      undefined,
    ],
    ["a circle", [delay("a", "days", 1, "b"), delay("b", "days", 1, "a")], undefined],
    ["a step that is not there", [delay("a", "days", 1, "nowhere")], undefined],
    ["a wait of no length", [delay("a", "days", null, "z")], undefined],
    ["a unit nobody knows", [delay("a", "moons", 1, "z")], undefined],
  ])("waits: %s", (_, actions, expected) => {
    const flow = flowWith({
      triggers: [{ type: "list", id: "L" }],
      actions: [...actions, step("z", "send-email", null)],
    });
    expect(readCampaign(flow).trigger?.delayDays?.value).toBe(expected);
  });

  it("follows temporary ids, in whatever order the actions stand", () => {
    const actions = [
      { temporary_id: "z", type: "send-sms" },
      { temporary_id: "a", type: "time-delay", data: { unit: "days", value: 2 }, links: { next: "z" } },
    ];
    const flow = readCampaign(flowWith({ triggers: [{ type: "list", id: "L" }], actions }));
    expect(placed(flow.trigger?.delayDays)).toEqual([2, `${ACTIONS}/1/data/value`]);
  });

  it.each<[string, unknown, number | undefined]>([
    ["at any time", { unit: "alltime", duration: 0 }, 0],
    ["never", { unit: "alltime", duration: 1 }, Number.POSITIVE_INFINITY],
    ["after days", { unit: "day", duration: 30 }, 30],
    ["after hours", { unit: "hour", duration: 12 }, 0.5],
    ["not said", undefined, undefined],
    ["of no known unit", { unit: "moon", duration: 1 }, undefined],
  ])("re-entry: %s", (_, reentry_criteria, expected) => {
    const flow = flowWith({ triggers: [{ type: "list", id: "L" }], reentry_criteria });
    expect(readCampaign(flow).trigger?.reentryAfterDays?.value).toBe(expected);
  });
});

describe("splits", () => {
  const set = (property: string) => ({
    condition_groups: [
      { conditions: [{ type: "profile-property", property, filter: { operator: "is-set" } }] },
    ],
  });
  const both = { condition_groups: [...set("a").condition_groups, ...set("b").condition_groups] };

  it.each<[string, object, string]>([
    [
      "a choice",
      { data: { profile_filter: set("a") }, links: { next_if_true: "1", next_if_false: "2" } },
      "all(any(profile a exists))",
    ],
    [
      "the way out",
      { data: { profile_filter: set("a") }, links: { next_if_true: null, next_if_false: "2" } },
      "all(none(profile a exists))",
    ],
    [
      "the way on",
      { data: { profile_filter: set("a") }, links: { next_if_true: "1", next_if_false: null } },
      "all(any(profile a exists))",
    ],
    ["the end of both ways", { data: { profile_filter: set("a") }, links: {} }, "all(any(profile a exists))"],
    [
      "several groups",
      { data: { profile_filter: both }, links: {} },
      "all(any(all(profile a exists, profile b exists)))",
    ],
    [
      "a filter on a message",
      { type: "send-email", data: { message: { additional_filters: set("a") } } },
      "all(any(profile a exists))",
    ],
    [
      "a split by the trigger",
      { data: { trigger_filter: set("a") }, links: {} },
      "all(any(profile a exists))",
    ],
    [
      "a split by what a step worked out",
      { data: { action_output_filter: set("a") }, links: {} },
      "all(any(profile a exists))",
    ],
    [
      "many ways",
      {
        data: {
          branches: [
            { branch_filter: set("a"), links: { next: "1" } },
            { branch_filter: set("b"), links: { next: null } },
            { is_else: true, links: { next: "2" } },
          ],
        },
      },
      "all(none(profile b exists), any(profile a exists))",
    ],
  ])("%s", (_, action, expected) => {
    expect(toldAudience(flowWith({ actions: [action] }))).toBe(expected);
  });

  it("makes no audience of nothing", () => {
    expect(toldAudience(flowWith({ actions: [{ type: "conditional-split", data: {} }] }))).toBeUndefined();
  });
});

describe("caps", () => {
  const notSent = (more: object) => ({ type: "profile-not-sent-sms", ...more });
  const lately = { timeframe_filter: { operator: "in-the-last", unit: "day", quantity: 2 } };

  it.each<[string, object[], number]>([
    ["one condition", [notSent(lately)], 1],
    ["a condition with an alternative", [notSent(lately), { type: "profile-property", property: "vip" }], 0],
    ["a condition without a window", [notSent({ timeframe_filter: { operator: "alltime" } })], 0],
    ["another condition", [{ type: "profile-not-in-flow", ...lately }], 0],
  ])("%s", (_, conditions, caps) => {
    expect(
      readCampaign(flowWith({ profile_filter: { condition_groups: [{ conditions }] } })).frequency,
    ).toHaveLength(caps);
  });
});

describe("purpose and way out", () => {
  const message = (type: string, more: object) => ({ type, data: { message: more } });
  const purposeOf = (...actions: object[]) => readCampaign(flowWith({ actions })).purpose;

  it.each<[string, object[], string | undefined, string | undefined]>([
    [
      "all transactional",
      [message("send-sms", { transactional: true }), message("send-email", { transactional: true })],
      "transactional",
      "derived",
    ],
    [
      "one marketing",
      [message("send-sms", { transactional: true }), message("send-email", { transactional: false })],
      "marketing",
      "derived",
    ],
    ["not said", [message("send-mobile-push", {})], "marketing", "default"],
    ["nothing sent", [], undefined, undefined],
  ])("%s", (_, actions, value, origin) => {
    expect([purposeOf(...actions)?.value, purposeOf(...actions)?.origin]).toEqual([value, origin]);
  });

  it.each<[string, object[], string | undefined]>([
    ["every text says how to stop", [message("send-sms", { add_opt_out_language: true })], "reply"],
    [
      "one text does not",
      [
        message("send-sms", { add_opt_out_language: true }),
        message("send-sms", { add_opt_out_language: false }),
      ],
      undefined,
    ],
    [
      "an email beside the text",
      [message("send-sms", { add_opt_out_language: true }), message("send-email", {})],
      undefined,
    ],
    ["nothing sent", [], undefined],
  ])("opt-out: %s", (_, actions, expected) => {
    expect(readCampaign(flowWith({ actions })).transparency?.optOut?.value).toBe(expected);
  });
});

describe("a flow in a list of flows", () => {
  it("takes its messages from the actions that came along", () => {
    const action = (id: string, definition: object) => ({
      type: "flow-action",
      id,
      attributes: { definition },
    });
    const flow = readCampaign({
      data: [
        {
          type: "flow",
          id: "F",
          attributes: { name: "Welcome", status: "live", trigger_type: "Metric" },
          relationships: {
            "flow-actions": {
              data: [
                { type: "flow-action", id: "2" },
                { type: "flow-action", id: "9" },
              ],
            },
          },
        },
      ],
      included: [
        action("1", { type: "send-email", data: { message: { subject_line: "Another flow's" } } }),
        action("2", { type: "send-email", data: { message: { subject_line: "Hello" } } }),
      ],
    });
    expect(flow.messages.map(({ subject }) => placed(subject))).toEqual([
      ["Hello", "/included/1/attributes/definition/data/message/subject_line"],
    ]);
    expect(flow.coverage).toMatchObject({ conditions: "elsewhere", copy: "partial" });
  });

  it("reads two flows of one name apart", () => {
    const flow = (id: string) => ({ type: "flow", id, attributes: { name: "Same", trigger_type: "Metric" } });
    expect(read({ data: [flow("1"), flow("2")] }).campaigns.map(({ id }) => id.value)).toEqual(["1", "2"]);
  });
});

describe("links of a flow's messages", () => {
  const tracked = (parameters: unknown) =>
    readCampaign(
      flowWith({
        actions: [{ id: "a", type: "send-email", data: { message: { custom_tracking_params: parameters } } }],
      }),
    ).tracking;

  it("say who followed them when the person's id is put in", () => {
    const parameters = [
      { type: "static", name: "utm_source", value: "profile_id" },
      { type: "dynamic", name: "who", value: "profile_id" },
    ];
    expect(tracked(parameters)?.identifiers.map(placed)).toEqual([
      ["profile_id", `${ACTIONS}/0/data/message/custom_tracking_params/1/value`],
    ]);
  });

  it("say nothing of the person otherwise", () => {
    expect(tracked([{ type: "dynamic", name: "c", value: "campaign_id" }])).toBeUndefined();
  });
});
