import { describe, expect, it } from "vitest";
import klaviyo from "../../../src/formats/klaviyo/index.ts";
import { fixture, flowWith, read, readCampaign } from "./documents.ts";

const campaignWith = (attributes: object) => ({
  data: { type: "campaign", id: "C", attributes: { audiences: { included: [] }, ...attributes } },
});
const sms = (more: object) => ({ type: "send-sms", data: { message: { body: "Hello", ...more } } });
const email = (more: object) => ({
  type: "send-email",
  data: { message: { subject_line: "Hello", ...more } },
});

describe("what a campaign's file can say", () => {
  it("promises nothing before the file is read but that nobody owns it", () => {
    expect(klaviyo.coverage.campaign).toMatchObject({
      owner: "inexpressible",
      consent: "elsewhere",
      frequency: "elsewhere",
    });
  });

  it.each<[string, unknown, string]>([
    ["on: its hours are an account setting", true, "elsewhere"],
    ["off: nothing holds it back", false, "authoritative"],
    ["not said, which means on", undefined, "elsewhere"],
    ["malformed", "no", "elsewhere"],
  ])("Smart Sending %s", (_, use_smart_sending, expected) => {
    expect(readCampaign(campaignWith({ send_options: { use_smart_sending } })).coverage.frequency).toBe(
      expected,
    );
  });

  it.each<[string, unknown, string]>([
    ["decided", { is_tracking_opens: false, is_tracking_clicks: true }, "authoritative"],
    ["half decided", { is_tracking_opens: false }, "elsewhere"],
    ["left to the account", null, "elsewhere"],
  ])("tracking %s", (_, tracking_options, expected) => {
    expect(readCampaign(campaignWith({ tracking_options })).coverage.tracking).toBe(expected);
  });

  it("knows the exclusions when it names the audiences", () => {
    expect(readCampaign(campaignWith({})).coverage.exclusions).toBe("authoritative");
    const partly = readCampaign({ data: { type: "campaign", id: "C", attributes: { send_options: {} } } });
    expect(partly.coverage.exclusions).toBe("elsewhere");
  });

  it("has all copy, some, or none", () => {
    const [mail, text] = read(fixture("autumn.campaigns.json")).campaigns;
    expect([mail?.coverage.copy, text?.coverage.copy]).toEqual(["authoritative", "authoritative"]);
    expect(readCampaign(campaignWith({})).coverage.copy).toBe("elsewhere");
    const inside = {
      data: [{ attributes: { definition: { channel: "email", content: { subject: "Hello" } } } }],
    };
    expect(readCampaign(campaignWith({ "campaign-messages": inside })).coverage.copy).toBe("partial");
  });
});

describe("what a flow's file can say", () => {
  it.each<[string, object[], object]>([
    [
      "texts without Smart Sending and quiet hours",
      [sms({ smart_sending_enabled: false, sms_quiet_hours_enabled: false })],
      { frequency: "authoritative", schedule: "authoritative", copy: "authoritative" },
    ],
    [
      "texts with both",
      [sms({ smart_sending_enabled: true, sms_quiet_hours_enabled: true })],
      { frequency: "elsewhere", schedule: "elsewhere", copy: "authoritative" },
    ],
    [
      "one message with Smart Sending",
      [sms({ smart_sending_enabled: false }), email({ smart_sending_enabled: true })],
      { frequency: "elsewhere", copy: "partial" },
    ],
    [
      "emails, which know no quiet hours",
      [email({ smart_sending_enabled: false })],
      { frequency: "authoritative", schedule: "elsewhere", copy: "partial" },
    ],
    ["nothing to send", [], { frequency: "elsewhere", schedule: "elsewhere", copy: "elsewhere" }],
  ])("%s", (_, actions, expected) => {
    expect(readCampaign(flowWith({ actions })).coverage).toMatchObject(expected);
  });

  it("knows its people wholly unless they come from a list or segment", () => {
    const by = (type: string) => readCampaign(flowWith({ triggers: [{ type, id: "X" }] })).coverage;
    expect([by("metric").conditions, by("metric").exclusions]).toEqual(["authoritative", "authoritative"]);
    expect([by("list").conditions, by("segment").exclusions]).toEqual(["partial", "partial"]);
  });
});
