/** Which practices are seen in ordinary campaigns, and which near misses are not. */
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

const HEAD = "apiVersion: creepcheck/v1\n";

interface Parts {
  readonly channel?: string;
  /** One condition, or several with commas. */
  readonly match?: string;
  /** Keys of the data source behind it, one a line. */
  readonly source?: string;
  /** More keys of the campaign, one a line. */
  readonly more?: string;
  readonly purpose?: string;
}

/** The practices of a campaign, without those that every campaign here has. */
async function practicesOf({
  channel = "email",
  match,
  source,
  more = "",
  purpose = "marketing",
}: Parts): Promise<string[]> {
  const sources = source === undefined ? "" : `${HEAD}kind: DataSource\nid: source\n${source}\n---\n`;
  const reads = source === undefined ? "" : "sources: [source]\n";
  const segment =
    match === undefined ? "" : `${HEAD}kind: Segment\nid: people\n${reads}match: { all: [${match}] }\n---\n`;
  const audience = match === undefined ? "" : "audience: { include: [people] }\n";
  const campaign = `${HEAD}kind: Campaign\nid: one\npurpose: ${purpose}\nchannels: [${channel}]\n${audience}${more}\n`;
  const report = await lintText(`${sources}${segment}${campaign}`, { file: "one.yaml", today: "2026-01-01" });
  expect(report.findings.filter(({ ruleId }) => ruleId.startsWith("input/"))).toEqual([]);
  const score = report.scores.find(({ kind }) => kind === "campaign");
  return (score?.contributions ?? [])
    .map(({ source }) => source)
    .filter((id) => id !== "baseline" && id !== "floor" && !id.includes("/"));
}

const SEEN: readonly (readonly [string, string, Parts])[] = [
  ["a face", "biometrics", { match: "{ event: face_recognised }" }],
  [
    "a face, from the source alone",
    "biometrics",
    { match: "{ event: seen }", source: "collectedVia: facial_recognition" },
  ],
  ["a microphone", "overheard", { match: "{ event: topic_heard }", source: "collectedVia: tv_microphone" }],
  [
    "private messages",
    "overheard",
    { match: "{ event: keyword_found }", source: "collectedVia: private_messages" },
  ],
  ["a car's box", "sensors", { match: "{ profile: driving_speed, gt: 130 }" }],
  [
    "sensors as fideslang has them",
    "sensors",
    { match: "{ event: moved }", source: "categories: [user.sensor]" },
  ],
  ["other sites", "cross-site", { channel: "display", match: "{ event: page_viewed_on_partner_sites }" }],
  [
    "cookies of others",
    "cross-site",
    { channel: "display", match: "{ event: seen }", source: "collectedVia: third_party_cookie" },
  ],
  ["other devices", "cross-device", { channel: "display", more: "tracking: { crossDevice: true }" }],
  [
    "a list for a platform",
    "hands-over",
    { channel: "paid_social", match: "{ profile: postcode, eq: N1 }", source: "party: first" },
  ],
  [
    "hashed addresses",
    "hands-over",
    { channel: "paid_social", more: "tracking: { identifiers: [hashed_email] }" },
  ],
  [
    "interests of a platform",
    "platform-interests",
    { channel: "paid_social", match: "{ interest: Gardening }" },
  ],
  [
    "a shop nearby",
    "precise-location",
    {
      channel: "sms",
      more: "trigger: { type: event, event: walked_by_store }\nconsent: { basis: opt_in }",
    },
  ],
  ["a basket", "behavioural-trigger", { more: "trigger: { type: event, event: cartAbandoned }" }],
  [
    "a basket, as an advertisement",
    "retargeting",
    { channel: "display", match: "{ event: cart_abandoned }" },
  ],
  [
    "the shop assistant",
    "one-to-one",
    { channel: "in_store", match: "{ profile: first_name, exists: true }" },
  ],
  ["a price of one's own", "personal-price", { more: "automatedDecision: { about: price }" }],
  ["votes", "political-message", { more: "offers: [political]" }],
  [
    "a scan",
    "started-by-person",
    { channel: "in_app", more: "trigger: { type: event, event: product_scanned }" },
  ],
  ["an order", "own-purchases", { match: "{ event: order_placed }" }],
  [
    "a thermostat",
    "sensors",
    { match: "{ event: movement_detected }", source: "collectedVia: smart_thermostat" },
  ],
  ["a history of pages", "browsing-history", { match: "{ profile: browsing_history, exists: true }" }],
  [
    "searches, as fideslang has them",
    "browsing-history",
    { match: "{ event: seen }", source: "categories: [user.behavior.search_history]" },
  ],
  [
    "the address of a device",
    "device-codes",
    { channel: "display", match: "{ event: seen }", source: "fields: [ip_address]" },
  ],
  ["an advertising id", "device-codes", { channel: "display", more: "tracking: { identifiers: [idfa] }" }],
  [
    "a name said at the door",
    "by-name",
    {
      channel: "in_store",
      match: "{ event: store_entered }",
      more: "messages: [{ channel: in_store, title: 'Hello {{ first_name }}' }]",
    },
  ],
  [
    "a thumb one pays with",
    "biometric-key",
    {
      channel: "in_app",
      match: "{ event: seen }",
      source: "collectedVia: fingerprint_scan",
      more: "trigger: { type: event, event: payment_started }",
      purpose: "transactional",
    },
  ],
  [
    "a robot",
    "talking-machine",
    { channel: "in_store", more: "name: Robot guide\ntrigger: { type: event, event: help_requested }" },
  ],
  ["what was tried on", "behavioural-trigger", { channel: "on_site", match: "{ event: item_tried_on }" }],
  ["a partner's data", "third-party-data", { match: "{ event: card_used }", source: "party: second" }],
  ["what friends bought", "look-alike", { channel: "paid_social", match: "{ event: friend_purchased }" }],
  ["phones seen by the shop's Wi-Fi", "precise-location", { match: "{ event: wifi_device_detected }" }],
  ["your vote", "political-message", { more: "name: Your vote in the election" }],
  ["Wahlkampf", "political-message", { more: "name: Wahlkampf im Norden" }],
  [
    "an interest with a weak clue",
    "platform-interests",
    { channel: "display", match: "{ interest: Law & Government }" },
  ],
  [
    "following with restraint",
    "restrained-following",
    {
      channel: "display",
      match: "{ event: product_viewed }",
      more: "stopAfter: order_placed\nfrequency: [{ channel: display, max: 2, per: 1d, apart: 6h }]",
    },
  ],
  [
    "a crowd",
    "pseudonymous-data",
    { match: "{ event: seen }", source: "identifiers: [cohort_id]\nretention: 30d" },
  ],
  ["somebody who looks", "human-review", { more: "automatedDecision: { about: credit, humanReview: true }" }],
  ["many texts", "many-messages", { channel: "sms", more: "frequency: [{ channel: sms, max: 5, per: 7d }]" }],
];

const NOT_SEEN: readonly (readonly [string, string, Parts])[] = [
  [
    "following that is capped and goes on after the purchase",
    "restrained-following",
    {
      channel: "display",
      match: "{ event: product_viewed }",
      more: "frequency: [{ channel: display, max: 1, per: 1d }]",
    },
  ],
  [
    "following ten times a day",
    "restrained-following",
    {
      channel: "display",
      match: "{ event: product_viewed }",
      more: "stopAfter: order_placed\nfrequency: [{ channel: display, max: 10, per: 1d, apart: 1h }]",
    },
  ],
  [
    "an address that is only hashed",
    "pseudonymous-data",
    { match: "{ event: seen }", source: "identifiers: [hashed_email]\nretention: 30d" },
  ],
  [
    "a crowd that is kept for ever",
    "pseudonymous-data",
    { match: "{ event: seen }", source: "identifiers: [cohort_id]" },
  ],
  ["nobody who looks", "human-review", { more: "automatedDecision: { about: credit, humanReview: false }" }],
  ["cameras that somebody bought", "biometrics", { match: "{ event: camera_purchased }" }],
  [
    "cameras as a product",
    "biometrics",
    { match: "{ event: product_viewed, where: { category: home cameras } }" },
  ],
  ["the fingerprint of a browser", "biometrics", { match: "{ profile: device_fingerprint, exists: true }" }],
  ["face cream", "biometrics", { match: "{ event: order_placed, where: { product: face cream } }" }],
  ["a chat somebody opened", "overheard", { more: "trigger: { type: event, event: chat_opened }" }],
  ["other products", "cross-site", { match: "{ event: other_products_viewed }" }],
  [
    "visits to one's own site",
    "hands-over",
    { channel: "display", match: "{ event: page_viewed }", source: "party: first" },
  ],
  ["a country", "precise-location", { match: "{ profile: country, eq: FR }" }],
  ["a town", "precise-location", { match: "{ near: { lat: 51.5, lon: -0.1, radius: 20km } }" }],
  ["an abandoned form", "started-by-person", { more: "trigger: { type: event, event: form_abandoned }" }],
  ["what friends bought", "own-purchases", { match: "{ event: friend_purchased }" }],
  [
    "purchases a chatbot knows",
    "own-purchases",
    { channel: "on_site", match: "{ event: order_placed }", more: "name: Chatbot" },
  ],
  [
    "a thumb one pays with",
    "biometrics",
    {
      channel: "in_app",
      match: "{ event: seen }",
      source: "collectedVia: fingerprint_scan",
      more: "trigger: { type: event, event: payment_started }",
      purpose: "transactional",
    },
  ],
  [
    "a name in an e-mail",
    "by-name",
    {
      match: "{ event: order_placed }",
      more: "messages: [{ channel: email, subject: 'Hello {{ first_name }}' }]",
    },
  ],
  [
    "a screen in the shop",
    "one-to-one",
    { channel: "in_store", match: "{ event: order_placed }", more: "name: Fitting room screens" },
  ],
  [
    "purchases a screen in the shop knows",
    "own-purchases",
    { channel: "in_store", match: "{ event: order_placed }", more: "name: Fitting room screens" },
  ],
  [
    "a chat somebody opens",
    "one-to-one",
    { channel: "on_site", more: "name: Chatbot\ntrigger: { type: event, event: chat_opened }" },
  ],
  [
    "a talk with a machine",
    "about-their-order",
    { channel: "on_site", more: "name: Chatbot", purpose: "service" },
  ],
  [
    "a visit to another site",
    "retargeting",
    { channel: "display", match: "{ event: page_viewed_on_other_sites }" },
  ],
  [
    "a phone number people gave",
    "zero-party-data",
    {
      match: "{ profile: phone_number, exists: true }",
      source: "party: zero\nconsent: { basis: opt_in, purpose: marketing }",
    },
  ],
  ["a friend somebody referred", "look-alike", { match: "{ event: friend_referred }" }],
  ["a message to the shop", "look-alike", { match: "{ event: contact_form_submitted }" }],
  ["a page looked at", "browsing-history", { match: "{ event: page_viewed }" }],
  [
    "the token of an app",
    "device-codes",
    { channel: "display", more: "tracking: { identifiers: [push_token] }" },
  ],
  ["a face, counted once", "sensitive-trait", { match: "{ event: face_recognised }" }],
  ["a robot one can buy", "talking-machine", { channel: "in_store", more: "name: Robot vacuums" }],
  ["a vote for a flavour", "political-message", { more: "name: Vote for your favourite flavour" }],
  ["a first choice", "political-message", { more: "name: Die beste Wahl für Eltern" }],
  ["a campaign named for a group", "political-message", { more: "name: Readers of politics news" }],
  [
    "one text a week",
    "many-messages",
    { channel: "sms", more: "frequency: [{ channel: sms, max: 1, per: 7d }]" },
  ],
  [
    "a cap on advertisements",
    "many-messages",
    { channel: "display", more: "frequency: [{ channel: all, max: 3, per: 7d }]" },
  ],
];

describe("practices", () => {
  it.each(SEEN)("see %s (%s)", async (_what, practice, parts) => {
    expect(await practicesOf(parts)).toContain(practice);
  });

  it.each(NOT_SEEN)("do not take %s for more (%s)", async (_what, practice, parts) => {
    expect(await practicesOf(parts)).not.toContain(practice);
  });

  it("give no credit for what people told a company to which it holds them", async () => {
    const parts = (purpose: string): Parts => ({
      match: "{ profile: hobby, eq: sowing }",
      source: `party: zero\nconsent: { basis: opt_in, purpose: ${purpose} }`,
      more: "consent: { basis: opt_in, evidence: crm.yes }",
    });
    expect(await practicesOf(parts("marketing.communications.email"))).toContain("zero-party-data");
    expect(await practicesOf(parts("essential.service"))).not.toContain("zero-party-data");
  });
});
