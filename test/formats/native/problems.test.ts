import { describe, expect, it } from "vitest";
import { API, only, readValue, told } from "./support.ts";

function campaignProblems(fields: object): string[] {
  return readValue({ ...API, kind: "Campaign", id: "c", ...fields }).problems.map(told);
}

function conditionProblem(condition: unknown): string {
  const { problems } = readValue({ ...API, kind: "Segment", id: "s", match: { all: [condition] } });
  return told(only(problems));
}

const KINDS =
  "“event”, “profile”, “prediction”, “near”, “member_of”, “consent”, “context”, “interest”, “text”";

describe("a key nobody knows", () => {
  it.each([
    ["frequncy", "frequency"],
    ["cap", "frequency"],
    ["Channel", "channels"],
    ["review_by", "reviewBy"],
    ["review-by", "reviewBy"],
    ["legalBasis", "consent"],
    ["unsubscribe", undefined],
    ["toString", undefined],
    ["constructor", undefined],
  ])("%s", (key, meant) => {
    const suggestion = meant ? ` | Did you mean “${meant}”?` : "";
    expect(campaignProblems({ [key]: [] })).toEqual([
      `unknownKey /${key} (key): ${key} | this campaign${suggestion}`,
    ]);
  });

  it("is found when it is __proto__, and changes nothing", () => {
    const value = JSON.parse(
      '{"apiVersion":"creepcheck/v1","kind":"Campaign","id":"c","__proto__":{"name":"x"}}',
    );
    const { campaigns, problems } = readValue(value);
    expect(problems.map(told)).toEqual(["unknownKey /__proto__ (key): __proto__ | this campaign"]);
    expect(campaigns[0]?.name).toBeUndefined();
  });

  it("is told with the object it stands in", () => {
    expect(
      campaignProblems({
        frequency: [{ channel: "email", max: 1, per: "1d", every: 2 }],
        transparency: { unsubscribe: "link" },
        schedule: { quietHours: { from: "21:00", to: "08:00", tz: "x" } },
        consent: { channels: { mail: "subscribed" } },
      }),
    ).toEqual([
      "unknownKey /frequency/0/every (key): every | item 1 of “frequency” | Did you mean “per”?",
      "unknownKey /schedule/quietHours/tz (key): tz | “quietHours” in “schedule” | Did you mean “timezone”?",
      "unknownKey /consent/channels/mail (key): mail | “channels” in “consent” | Did you mean “email”?",
      "unknownKey /transparency/unsubscribe (key): unsubscribe | “transparency” | Did you mean “optOut”?",
    ]);
  });

  it("stands for the key that seems to be missing", () => {
    expect(campaignProblems({ frequency: [{ channel: "email", limit: 1, per: "1d" }] })).toEqual([
      "unknownKey /frequency/0/limit (key): limit | item 1 of “frequency” | Did you mean “max”?",
    ]);
  });
});

describe("a value of the wrong kind", () => {
  it.each<[object, string]>([
    [{ channels: "email" }, "/channels: “channels” | a list, such as [email, paid_social] | text"],
    [{ name: 2027 }, '/name: “name” | text in quotes, such as "2027" | a number'],
    [{ owner: null }, "/owner: “owner” | text of your own | nothing"],
    [
      { consent: "opt_in" },
      "/consent: “consent” | keys with values, such as { basis: opt_in, evidence: crm.marketing_opt_in } | text",
    ],
    [{ tracking: { opens: "yes" } }, "/tracking/opens: “opens” in “tracking” | true or false | text"],
    [{ purpose: ["marketing"] }, "/purpose: “purpose” | one of marketing, transactional, service | a list"],
    [
      { frequency: ["email"] },
      "/frequency/0: Item 1 of “frequency” | a frequency cap, such as { channel: email, max: 2, per: 7d } | text",
    ],
    [
      { audience: { match: [{ event: "x" }] } },
      "/audience/match: “match” in “audience” | conditions under all, any or none, such as { all: [{ event: product_viewed, within: 30d }] } | a list",
    ],
  ])("%j", (fields, problem) => expect(campaignProblems(fields)).toEqual([`wrongType ${problem}`]));
});

describe("a value that is not allowed", () => {
  it.each<[object, string]>([
    [
      { purpose: "Marketing" },
      "notAllowed /purpose: Marketing | “purpose” | marketing, transactional, service | Did you mean “marketing”?",
    ],
    [
      { consent: { basis: "optin" } },
      "notAllowed /consent/basis: optin | “basis” in “consent” | opt_in, double_opt_in, soft_opt_in, contract, legitimate_interest, none | Did you mean “opt_in”?",
    ],
    [
      { reviewBy: "2027-02-30" },
      "invalid /reviewBy: “reviewBy” | “2027-02-30” is not a date. Write year, month and day, as in 2027-03-31.",
    ],
    [{ owner: "  " }, "invalid /owner: “owner” | it is empty"],
    [
      { frequency: [{ channel: "email", max: 0, per: "1d" }] },
      "invalid /frequency/0/max: “max” in item 1 of “frequency” | 0 is too low; it starts at 1",
    ],
    [{ trigger: { type: "event" } }, "missingKey /trigger: event | “trigger” | event: cart_updated"],
    [
      { suppress: [{ rule: "cap" }] },
      "invalid /suppress/0/rule: “rule” in item 1 of “suppress” | “cap” is not a rule's name. Write family/rule, as in frequency/cap-too-high, or family/* for every rule of that family.",
    ],
  ])("%j", (fields, problem) => expect(campaignProblems(fields)).toEqual([problem]));

  it("is cut short when it is long", () => {
    expect(campaignProblems({ purpose: "x".repeat(1000) })[0]?.length).toBeLessThan(200);
  });
});

describe("a condition has one problem", () => {
  it.each<[unknown, string]>([
    [
      { event: "x", within: "6mo" },
      "invalid /match/all/0/within: “within” in the event condition | “6mo” is not a length of time. Write a whole number and a unit, as in 30d: m for minutes, h for hours, d for days, w for weeks. Months and years differ in length, so write them in days: 180d, 365d.",
    ],
    [
      { event: "x", within: 30 },
      "wrongType /match/all/0/within: “within” in the event condition | a length of time | a number",
    ],
    [
      { event: "x", lookback: "30d" },
      "unknownKey /match/all/0/lookback (key): lookback | the event condition | Did you mean “within”?",
    ],
    [
      { event: "x", where: { a: { like: "y" } } },
      "unknownKey /match/all/0/where/a/like (key): like | “a” in “where” in the event condition | Did you mean “contains”?",
    ],
    [
      { event: "x", where: { a: { gt: 1, lt: 3 } } },
      "invalid /match/all/0/where/a: “a” in “where” in the event condition | it has “gt” and “lt”, of which only one can stand here. Write one of them, such as gte: 0.7, or between: [24, 45] for a range.",
    ],
    [{ event: null }, "wrongType /match/all/0/event: “event” in the event condition | text | nothing"],
    [
      { evnt: "x", within: "30d" },
      "unknownKey /match/all/0/evnt (key): evnt | item 1 of “all” | Did you mean “event”?",
    ],
    [
      { segment: "x" },
      "unknownKey /match/all/0/segment (key): segment | item 1 of “all” | Did you mean “member_of”?",
    ],
    [
      { xyzzy: "x" },
      `invalid /match/all/0: Item 1 of “all” | it needs ${KINDS}, “all”, “any” or “none”. Write each test as an item of its own, as in - event: product_viewed.`,
    ],
    [
      { event: "x", profile: "y", eq: 1 },
      "invalid /match/all/0: The event condition | it has “event” and “profile”, of which only one can stand here. Write each test as an item of its own, as in - event: product_viewed.",
    ],
    [
      { event: "x", all: [] },
      "invalid /match/all/0: The event condition | it has “event” and “all”, of which only one can stand here. Write each test as an item of its own, as in - event: product_viewed.",
    ],
    [{ profile: "age", gret: 3 }, "unknownKey /match/all/0/gret (key): gret | the profile condition"],
    [
      { profile: "age" },
      "invalid /match/all/0: The profile condition | it needs “eq”, “ne”, “in”, “not_in”, “gt”, “gte”, “lt”, “lte”, “between”, “contains” or “exists”. Write one of them, such as gte: 0.7, or between: [24, 45] for a range.",
    ],
    [
      { profile: "age", between: [1, 2, 3] },
      "invalid /match/all/0/between: “between” in the profile condition | it has 3 items, but needs at most 2",
    ],
    [{ near: { lat: 1 } }, "missingKey /match/all/0/near: lon | “near” in the near condition | lon: -0.1276"],
    [{ near: {} }, "invalid /match/all/0/near: “near” in the near condition | it is empty"],
    [
      { any: { event: "x" } },
      "wrongType /match/all/0/any: “any” in item 1 of “all” | a list, such as [{ event: cart_updated }, { event: checkout_started }] | keys with values",
    ],
    [
      "bought",
      "wrongType /match/all/0: Item 1 of “all” | a condition, such as { event: product_viewed, within: 30d } | text",
    ],
    [
      null,
      "wrongType /match/all/0: Item 1 of “all” | a condition, such as { event: product_viewed, within: 30d } | nothing",
    ],
    [
      { none: [{ any: [{ near: { lat: 99, lon: 0 } }] }] },
      "invalid /match/all/0/none/0/any/0/near/lat: “lat” in “near” in the near condition | 99 is too high; it ends at 90",
    ],
  ])("%j", (condition, problem) => expect(conditionProblem(condition)).toBe(problem));
});

describe("a segment of nobody", () => {
  it("must say who is in it", () => {
    expect(readValue({ ...API, kind: "Segment", id: "s" }).problems.map(told)).toEqual([
      "invalid /: This segment | it needs “match”, “lookalike_of” or “sources”. Say who is in it with conditions, by likeness to another segment, or by naming the lists it is made of.",
    ]);
  });
});

describe("many mistakes", () => {
  it("are counted past the fiftieth", () => {
    const problems = campaignProblems({ channels: Array.from({ length: 73 }, () => "smoke") });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe(
      "invalid /: This campaign | 23 more problems like these; correct these first",
    );
  });

  it("take time in proportion", () => {
    const match = { all: Array.from({ length: 100_000 }, () => "bought") };
    const start = performance.now();
    const { problems } = readValue({ ...API, kind: "Segment", id: "s", match });
    expect(problems).toHaveLength(51);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
