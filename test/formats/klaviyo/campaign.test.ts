import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/model/index.ts";
import { fixture, placed, read, readCampaign } from "./documents.ts";

describe("a page of campaigns with their messages", () => {
  const { campaigns, segments } = read(fixture("autumn.campaigns.json"));
  const [mail, text] = campaigns;
  const message = mail?.messages[0];
  const CONTENT = "/included/0/attributes/definition/content";
  const TRACKING = "/data/0/attributes/tracking_options";

  it("holds campaigns and nothing else", () => {
    expect(campaigns).toHaveLength(2);
    expect(segments).toEqual([]);
  });

  it.each<[string, Value<unknown> | undefined, unknown[]]>([
    ["id", mail?.id, ["01JBAUTUMNMAIL", "/data/0/id"]],
    ["name", mail?.name, ["Autumn nursery edit", "/data/0/attributes/name"]],
    ["tags", mail?.description, ["nursery, autumn", "/included", "derived"]],
    ["status", mail?.status, ["Draft", "/data/0/attributes/status"]],
    ["purpose", mail?.purpose, ["marketing", "/data/0", "default"]],
    ["included", mail?.audience.include[0]?.id, ["Nw4tPq", "/data/0/attributes/audiences/included/0"]],
    ["excluded", mail?.audience.exclude[1]?.id, ["Kq0rBn", "/data/0/attributes/audiences/excluded/1"]],
    [
      "name of a list",
      mail?.audience.exclude[0]?.name,
      ["Please leave me out", "/included/3/attributes/name"],
    ],
    ["is_tracking_opens", mail?.tracking?.opens, [true, `${TRACKING}/is_tracking_opens`]],
    ["is_tracking_clicks", mail?.tracking?.clicks, [true, `${TRACKING}/is_tracking_clicks`]],
    [
      "person in the links",
      mail?.tracking?.identifiers[0],
      ["profile_id", `${TRACKING}/custom_tracking_params/0/value`],
    ],
    [
      "send time",
      mail?.schedule?.start,
      ["2026-11-05T07:30:00+00:00", "/data/0/attributes/send_strategy/datetime"],
    ],
    ["send day", text?.schedule?.start, ["2026-11-06", "/data/1/attributes/send_strategy/date"]],
    ["channel", message?.channel, ["email", "/included/0/attributes/definition/channel"]],
    ["from_label", message?.sender, ["Acorn & Oak", `${CONTENT}/from_label`]],
    ["subject", message?.subject, ["The nursery, one shade calmer", `${CONTENT}/subject`]],
    ["preview_text", message?.preheader, ["Six cots, three greens", `${CONTENT}/preview_text`]],
    [
      "template",
      message?.body,
      ["Hello {{ first_name }}, you looked at cots last week.", "/included/2/attributes/html"],
    ],
    [
      "text message that points at its campaign",
      text?.messages[0]?.body,
      ["Acorn & Oak: 10% off nursery paint today", "/included/1/attributes/definition/content/body"],
    ],
    [
      "opt-out",
      text?.transparency?.optOut,
      ["reply", "/included/1/attributes/definition/render_options/add_opt_out_language"],
    ],
  ])("%s", (_, value, expected) => {
    expect(placed(value)).toEqual(expected);
  });

  it("only counts identifiers of people among the link parameters", () => {
    expect(mail?.tracking?.identifiers).toHaveLength(1);
    expect(text?.tracking?.identifiers).toEqual([]);
  });

  it("holds audiences to be external: Klaviyo keeps them", () => {
    expect(mail?.audience.include.concat(mail.audience.exclude).every(({ external }) => external)).toBe(true);
  });
});

describe("shapes", () => {
  const definition = { channel: "sms", content: { body: "Hello" } };
  const attributes = { name: "A", audiences: { included: ["L"] } };

  it("reads a campaign that is yet to be created", () => {
    const inside = { data: [{ type: "campaign-message", attributes: { definition } }] };
    const campaign = readCampaign({
      data: { type: "campaign", attributes: { ...attributes, "campaign-messages": inside } },
    });
    expect(placed(campaign.id)).toEqual(["A", "/data/attributes/name"]);
    expect(placed(campaign.messages[0]?.body)).toEqual([
      "Hello",
      "/data/attributes/campaign-messages/data/0/attributes/definition/content/body",
    ]);
  });

  it("reads messages as earlier revisions of the API had them", () => {
    const campaign = readCampaign({
      data: {
        type: "campaign",
        id: "C",
        attributes,
        relationships: { "campaign-messages": { data: [{ type: "campaign-message", id: "m" }] } },
      },
      included: [{ type: "campaign-message", id: "m", attributes: definition }],
    });
    expect(placed(campaign.messages[0]?.body)).toEqual(["Hello", "/included/0/attributes/content/body"]);
  });

  it("reads the messages of a campaign that brought it along", () => {
    const { campaigns } = read({
      data: [
        {
          type: "campaign-message",
          id: "m",
          attributes: { definition },
          relationships: { campaign: { data: { type: "campaign", id: "C" } } },
        },
      ],
      included: [{ type: "campaign", id: "C", attributes }],
    });
    expect(campaigns.map(({ id, messages }) => [id.value, messages.length])).toEqual([["C", 1]]);
  });

  it("reads a message once that is pointed at from both sides", () => {
    const campaign = readCampaign({
      data: {
        type: "campaign",
        id: "C",
        attributes,
        relationships: { "campaign-messages": { data: [{ type: "campaign-message", id: "m" }] } },
      },
      included: [
        {
          type: "campaign-message",
          id: "m",
          attributes: { definition },
          relationships: { campaign: { data: { id: "C" } } },
        },
      ],
    });
    expect(campaign.messages).toHaveLength(1);
  });

  it("reads a push message", () => {
    const content = { title: "Back", body: "Your cot is in", action_buttons: [{ label: "See it" }] };
    const inside = {
      data: [
        { attributes: { definition: { channel: "mobile_push", notification_type: "standard", content } } },
      ],
    };
    const { messages } = readCampaign({
      data: { type: "campaign", attributes: { ...attributes, "campaign-messages": inside } },
    });
    expect(
      [messages[0]?.channel, messages[0]?.title, messages[0]?.callToAction].map((value) => value?.value),
    ).toEqual(["push", "Back", "See it"]);
  });

  it("knows an email by its tracking when the messages were not saved", () => {
    const mail = readCampaign({
      data: {
        type: "campaign",
        attributes: { ...attributes, tracking_options: { is_tracking_opens: false } },
      },
    });
    expect(placed(mail.channels[0])).toEqual([
      "email",
      "/data/attributes/tracking_options/is_tracking_opens",
      "derived",
    ]);
    expect(readCampaign({ data: { type: "campaign", attributes } }).channels).toEqual([]);
  });

  it.each<[string, object]>([
    ["audiences", { audiences: "everybody" }],
    ["send options", { audiences: {}, send_options: [] }],
    [
      "tracking",
      { audiences: {}, tracking_options: { is_tracking_opens: "yes", custom_tracking_params: { 0: {} } } },
    ],
    ["strategy", { audiences: {}, send_strategy: { method: "static", datetime: 20261105 } }],
    [
      "messages",
      {
        audiences: {},
        "campaign-messages": { data: [null, "m", { attributes: { definition: { channel: "pigeon" } } }] },
      },
    ],
  ])("leaves out malformed %s", (_, malformed) => {
    const campaign = readCampaign({
      data: { type: "campaign", id: "C", attributes: { name: "A", ...malformed } },
    });
    expect(campaign.audience.include.concat(campaign.audience.exclude)).toEqual([]);
    expect(campaign.tracking?.opens).toBeUndefined();
    expect(campaign.schedule).toBeUndefined();
    expect(campaign.messages.filter(({ channel, body }) => channel || body)).toEqual([]);
  });
});
