import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/model/index.ts";
import { onlyCampaign, readFixture, shown } from "./support.ts";

function texts(message: Message) {
  return [message.title, message.body, message.preheader, message.callToAction].map((part) => part?.value);
}

function copyOf(creative: object) {
  return onlyCampaign({ id: "1", creative }).messages.map(texts);
}

describe("copy", () => {
  it.each<[string, object, (string | undefined)[][]]>([
    [
      "body and title",
      { title: "T", body: "B", call_to_action_type: "SHOP_NOW" },
      [["T", "B", undefined, "SHOP_NOW"]],
    ],
    [
      "a link",
      {
        object_story_spec: {
          link_data: { name: "T", message: "B", description: "D", call_to_action: { type: "SIGN_UP" } },
        },
      },
      [["T", "B", "D", "SIGN_UP"]],
    ],
    [
      "a template",
      { object_story_spec: { template_data: { name: "{{product.name}}", message: "Still yours" } } },
      [["{{product.name}}", "Still yours", undefined, undefined]],
    ],
    [
      "a video",
      { object_story_spec: { video_data: { title: "T", message: "B", link_description: "D" } } },
      [["T", "B", "D", undefined]],
    ],
    [
      "a text",
      { object_story_spec: { text_data: { message: "B" } } },
      [[undefined, "B", undefined, undefined]],
    ],
    [
      "a photo",
      { object_story_spec: { photo_data: { caption: "B" } } },
      [[undefined, "B", undefined, undefined]],
    ],
    [
      "a carousel",
      {
        object_story_spec: {
          link_data: { message: "B", child_attachments: [{ name: "T1" }, { name: "T2", description: "D2" }] },
        },
      },
      [
        [undefined, "B", undefined, undefined],
        ["T1", undefined, undefined, undefined],
        ["T2", undefined, "D2", undefined],
      ],
    ],
    [
      "texts that Meta mixes",
      {
        asset_feed_spec: {
          bodies: [{ text: "B1" }, { text: "B2" }],
          titles: [{ text: "T1" }, { text: "T2" }, { text: "T3" }],
          descriptions: [{ text: "D1" }],
          call_to_action_types: ["SHOP_NOW"],
        },
      },
      [
        ["T1", "B1", "D1", "SHOP_NOW"],
        ["T2", "B2", undefined, "SHOP_NOW"],
        ["T3", undefined, undefined, "SHOP_NOW"],
      ],
    ],
    [
      "a spec in a string",
      { object_story_spec: '{"text_data":{"message":"B"}}' },
      [[undefined, "B", undefined, undefined]],
    ],
    [
      "the same words twice count once",
      { title: "T", body: "B", object_story_spec: { link_data: { name: "T", message: "B" } } },
      [["T", "B", undefined, undefined]],
    ],
    [
      "a button alone says nothing",
      { object_story_spec: { link_data: { call_to_action: { type: "SHOP_NOW" } } } },
      [],
    ],
    [
      "wrong kinds",
      {
        title: 7,
        body: [],
        object_story_spec: { link_data: "x" },
        asset_feed_spec: { bodies: "x", titles: [7, null] },
      },
      [],
    ],
  ])("%s", (_, creative, expected) => {
    expect(copyOf(creative)).toEqual(expected);
  });

  it("is found in every ad of an ad set, where it stands", () => {
    const [campaign] = readFixture("campaign-with-ad-sets.json").campaigns;
    expect(campaign?.messages.map(({ body }) => shown(body))).toEqual([
      "Awake at three again? So were we. @/adsets/data/0/ads/data/0/creative/object_story_spec/link_data/message",
      undefined,
      undefined,
      "One night, sixty seconds. @/adsets/data/0/ads/data/1/creative/object_story_spec/video_data/message",
      "Hello, tiny. @/adsets/data/0/ads/data/2/creative/asset_feed_spec/bodies/0/text",
      "Small cot, big rest. @/adsets/data/0/ads/data/2/creative/asset_feed_spec/bodies/1/text",
    ]);
  });

  it("is found in creatives beside the ads, and in a creative by itself", () => {
    const adSet = { id: "1", targeting: {}, adcreatives: { data: [{ body: "Hello" }] } };
    expect(onlyCampaign(adSet).messages.map(({ body }) => shown(body))).toEqual([
      "Hello @/adcreatives/data/0/body",
    ]);
    const alone = { id: "2", object_story_spec: { text_data: { message: "Hello" } } };
    expect(onlyCampaign(alone).messages.map(({ body }) => shown(body))).toEqual([
      "Hello @/object_story_spec/text_data/message",
    ]);
  });
});

describe("tracking", () => {
  it.each<[string, object, string[] | undefined]>([
    ["a pixel", { promoted_object: { pixel_id: "1" } }, ["meta_pixel"]],
    ["an app, in a string", { promoted_object: '{"application_id":"1"}' }, ["app_events"]],
    [
      "what an ad reports to",
      { ads: [{ tracking_specs: [{ "action.type": ["x"], fb_pixel: ["1"] }, { dataset: ["2"] }] }] },
      ["meta_pixel", "offline_events"],
    ],
    ["a pixel that is nothing", { promoted_object: { pixel_id: {} } }, undefined],
    ["an empty list", { ads: [{ tracking_specs: [{ fb_pixel: [] }] }] }, undefined],
    ["a page is not followed", { promoted_object: { page_id: "1" } }, undefined],
  ])("%s", (_, fields, expected) => {
    const { tracking } = onlyCampaign({ id: "1", targeting: {}, ...fields });
    expect(tracking?.identifiers.map(({ value }) => value)).toEqual(expected);
  });
});
