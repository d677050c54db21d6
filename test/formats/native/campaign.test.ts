import { describe, expect, it } from "vitest";
import type { Campaign } from "../../../src/model/index.ts";
import { bare, campaignFrom, only, readFixture } from "./support.ts";

function expectField(campaign: Campaign, field: keyof Campaign, value: unknown): void {
  expect(bare(campaign[field])).toEqual(value);
}

describe("a campaign", () => {
  const campaign = only(readFixture("greenhouse-reminder.campaign.yaml").campaigns);

  it.each<[keyof Campaign, unknown]>([
    ["kind", "campaign"],
    ["id", "greenhouse-reminder"],
    ["name", "Greenhouse reminder"],
    ["description", "One reminder for people who looked at greenhouses"],
    ["owner", "garden-team@example.com"],
    ["format", "native"],
    ["status", "approved"],
    ["purpose", "marketing"],
    ["channels", ["email", "paid_social"]],
    ["regions", ["EU", "UK", "US-WA"]],
    ["offers", ["credit", "other"]],
    ["automatedDecision", { about: "price", humanReview: true }],
    ["reviewers", ["privacy@example.com", "legal@example.com"]],
    ["reviewBy", "2027-09-01"],
    ["trigger", { type: "event", event: "page_seen", delayDays: 1 / 16, reentryAfterDays: 56 }],
    [
      "frequency",
      [
        { channel: "email", max: 1, per: 14, apartDays: 1.5 },
        { channel: "paid_social", max: 2, per: 1 },
        { channel: "all", max: 5, per: "campaign" },
      ],
    ],
    ["stopAfter", "greenhouse_ordered"],
    [
      "schedule",
      {
        start: "2027-03-01",
        end: "2027-08-31",
        quietHours: { from: "20:30", to: "09:00", timezone: "Europe/Amsterdam" },
      },
    ],
    [
      "consent",
      {
        basis: "double_opt_in",
        channels: [
          { channel: "email", state: "subscribed" },
          { channel: "paid_social", state: "opt_in" },
        ],
        evidence: "customers.newsletter_confirmed_at",
        specialCategory: "none",
        preTicked: false,
        bundled: false,
        obtained: "2026-05-04",
        expires: "2028-05-03",
      },
    ],
    ["tracking", { opens: false, clicks: true, crossDevice: false, identifiers: ["hashed_email"] }],
    [
      "messages",
      [
        {
          channel: "email",
          sender: "Example Garden Centre",
          subject: "Your questions about greenhouses, {{ first_name }}",
          preheader: "Sizes, glass and planning permission",
          body: "Hello {{ first_name }}, you asked for our brochure. Here it is.",
          callToAction: "Read the brochure",
        },
        {
          channel: "paid_social",
          format: "banner",
          title: "A greenhouse for every garden",
          body: "From two square metres.",
        },
      ],
    ],
    [
      "transparency",
      {
        why: "You looked at greenhouses in our shop and asked for our newsletter.",
        optOut: "one_click",
        preferenceCentre: "https://example.com/choose",
        privacyNotice: "https://example.com/privacy",
        valueExchange: "The brochure, and help with planning permission",
      },
    ],
    [
      "suppressions",
      [
        {
          rule: "frequency/no-spacing",
          reason: "Both channels never run on one day",
          until: "2027-09-01",
          as: "accepted-risk",
        },
        { rule: "copy/*", reason: "The word list takes glass for something else", as: "false-positive" },
      ],
    ],
  ])("keeps %s", (field, value) => expectField(campaign, field, value));

  it("reads its audience, with its own conditions as a segment of the same id", () => {
    const { include, exclude, expansion, inline } = campaign.audience;
    expect(bare({ include, exclude, expansion })).toEqual({
      include: [{ id: "greenhouse-lookers", external: false }],
      exclude: [
        { id: "bought-greenhouse", external: false },
        { id: "asked-for-peace", external: false },
      ],
      expansion: "none",
    });
    expect(inline?.id).toBe(campaign.id);
    expect(inline?.suppressions).toEqual([]);
    expect(bare(inline?.conditions)).toEqual({
      kind: "group",
      match: "any",
      children: [{ kind: "event", event: "greenhouse_brochure_requested", where: [], withinDays: 30 }],
    });
  });

  it("knows where each value stands", () => {
    expect(campaign.frequency[1]?.max.at.path).toEqual(["frequency", 1, "max"]);
    expect(campaign.consent?.channels[1]?.channel.at).toMatchObject({
      path: ["consent", "channels", "paid_social"],
      part: "key",
    });
    expect(campaign.schedule?.quietHours?.from.origin).toBe("declared");
  });

  it("is authoritative: what is not in the file is not done", () => {
    expect(new Set(Object.values(campaign.coverage))).toEqual(new Set(["authoritative"]));
  });

  it("invents nothing", () => {
    expect(bare(campaignFrom({}))).toEqual({
      kind: "campaign",
      id: "c",
      channels: [],
      regions: [],
      offers: [],
      reviewers: [],
      audience: { include: [], exclude: [] },
      frequency: [],
      messages: [],
      suppressions: [],
    });
  });
});

describe("a campaign with mistakes", () => {
  it("keeps what is right beside them", () => {
    const campaign = campaignFrom({
      channels: ["email", "smoke"],
      purpose: "fun",
      frequency: [
        { channel: "email", max: 2 },
        { channel: "sms", max: 1, per: "1d" },
      ],
      schedule: { start: "soon", end: "2027-05-01", quietHours: { from: "21:00" } },
    });
    expect(bare(campaign.channels)).toEqual(["email"]);
    expect(campaign.purpose).toBeUndefined();
    expect(bare(campaign.frequency)).toEqual([{ channel: "sms", max: 1, per: 1 }]);
    expect(bare(campaign.schedule)).toEqual({ end: "2027-05-01" });
  });

  it("knows no region by another spelling, and no decision without its subject", () => {
    const campaign = campaignFrom({
      regions: ["eu", "US_WA", "Germany", "US-WA", 5],
      offers: ["loans", "credit"],
      automatedDecision: { humanReview: false },
      messages: [{ format: "popup" }],
    });
    expect(bare(campaign.regions)).toEqual(["US-WA"]);
    expect(bare(campaign.offers)).toEqual(["credit"]);
    expect(campaign.automatedDecision).toBeUndefined();
    expect(bare(campaign.messages)).toEqual([{}]);
  });

  it.each([
    ["2028-05-03", "2028-05-03"],
    ["730d", 730],
    ["24h", 1],
    ["two years", undefined],
  ])("reads how long consent holds: %s", (expires, expected) => {
    expect(campaignFrom({ consent: { expires } }).consent?.expires?.value).toBe(expected);
  });

  it("takes one value for a list of one", () => {
    const campaign = campaignFrom({ channels: "sms", audience: { include: "everybody" } });
    expect(bare(campaign.channels)).toEqual(["sms"]);
    expect(bare(campaign.audience.include)).toEqual([{ id: "everybody", external: false }]);
  });

  it("does not let a suppression run on whose last day is misspelt", () => {
    const rule = "frequency/missing-cap";
    const { suppressions } = campaignFrom({
      suppress: [{ rule, until: "31-03-2027" }, { rule: 3 }, { rule }],
    });
    expect(bare(suppressions)).toEqual([{ rule, as: "accepted-risk" }]);
  });
});
