import { describe, expect, it } from "vitest";
import { onlySegment, read, sketch } from "./support.ts";

describe("rules", () => {
  const pixel = { event_sources: [{ id: "9", type: "pixel" }], retention_seconds: 864000 };
  const leaf = (field: string, operator: string, value: unknown) => ({ field, operator, value });
  const rule = (filter: object, more: object = {}) => ({
    inclusions: { operator: "or", rules: [{ ...pixel, filter, ...more }] },
  });

  it.each<[string, unknown, string]>([
    [
      "a visit",
      rule({ operator: "and", filters: [leaf("url", "i_contains", "/cots")] }),
      "website visit [url contains /cots] within 10d",
    ],
    ["any visit", rule({}), "website visit within 10d"],
    [
      "tests joined by and are of one event",
      rule({
        operator: "and",
        filters: [leaf("event", "eq", "Search"), leaf("term", "is_any", ["cot", "pram"])],
      }),
      "Search [term in cot..pram] within 10d",
    ],
    [
      "and inside and",
      rule({
        operator: "and",
        filters: [leaf("event", "=", "Search"), { operator: "and", filters: [leaf("price", ">=", "100")] }],
      }),
      "Search [price gte 100] within 10d",
    ],
    [
      "all of and inside and",
      rule({
        operator: "and",
        filters: [
          leaf("event", "=", "Search"),
          leaf("term", "=", "cot"),
          { operator: "and", filters: [leaf("price", ">=", "100"), leaf("size", "=", "M")] },
        ],
      }),
      "Search [term eq cot] [price gte 100] [size eq M] within 10d",
    ],
    [
      "an or with one child",
      rule({
        operator: "and",
        filters: [leaf("event", "=", "Search"), { operator: "or", filters: [leaf("price", ">=", "100")] }],
      }),
      "Search [price gte 100] within 10d",
    ],
    [
      "tests stand beside an or",
      rule({
        operator: "and",
        filters: [
          leaf("event", "=", "View"),
          leaf("price", "<", 5),
          { operator: "or", filters: [leaf("size", "=", "S"), leaf("size", "=", "M")] },
        ],
      }),
      "all(View [price lt 5] within 10d, any(View [size eq S] within 10d, View [size eq M] within 10d))",
    ],
    [
      "either event",
      rule({ operator: "or", filters: [leaf("event", "eq", "View"), leaf("event", "eq", "Search")] }),
      "any(View within 10d, Search within 10d)",
    ],
    [
      "what is not wanted",
      rule({ operator: "and", filters: [leaf("url", "i_not_contains", "/jobs")] }),
      "website visit [url not_in /jobs] within 10d",
    ],
    [
      "a pattern",
      rule({ operator: "and", filters: [leaf("url", "regex_match", "cot.*")] }),
      "website visit [url other cot.*] within 10d",
    ],
    [
      "an operator that is new",
      rule({ operator: "and", filters: [leaf("url", "sounds_like", "cot")] }),
      "website visit [url other cot] within 10d",
    ],
    [
      "at least",
      rule({}, { aggregation: { type: "count", operator: ">=", value: "3" } }),
      'website visit x{"min":3} within 10d',
    ],
    [
      "fewer than",
      rule({}, { aggregation: { type: "count", operator: "<", value: 3 } }),
      'website visit x{"max":2} within 10d',
    ],
    [
      "exactly",
      rule({}, { aggregation: { type: "count", operator: "=", value: 3 } }),
      'website visit x{"min":3,"max":3} within 10d',
    ],
    [
      "time spent is no count",
      rule({}, { aggregation: { type: "time_spent", operator: ">", value: 3 } }),
      "website visit within 10d",
    ],
    [
      "a page",
      { inclusions: { rules: [{ event_sources: [{ id: "1", type: "page" }], retention_seconds: 0 }] } },
      "Facebook page activity",
    ],
    [
      "a source that is new",
      { inclusions: { rules: [{ event_sources: [{ type: "kiosk" }] }] } },
      "kiosk activity within 30d",
    ],
    [
      "all of the rules",
      {
        inclusions: {
          operator: "and",
          rules: [{ filter: leaf("event", "eq", "A") }, { filter: leaf("event", "eq", "B") }],
        },
      },
      "all(A within 30d, B within 30d)",
    ],
    [
      "strings inside",
      { inclusions: JSON.stringify({ rules: [{ filter: leaf("event", "eq", "A") }] }) },
      "A within 30d",
    ],
    [
      "exclusions alone",
      { exclusions: { rules: [{ filter: leaf("event", "eq", "A") }] } },
      "none(A within 30d)",
    ],
    ["older: a URL", { url: { i_contains: "/cots" } }, "website visit [url contains /cots] within 30d"],
    [
      "older: either",
      { or: [{ url: { i_contains: "/cots" } }, { event: "Search" }] },
      "any(website visit [url contains /cots] within 30d, Search within 30d)",
    ],
    ["older: between", { price: { gt: 1, lt: 5 } }, "website visit [price gt 1] [price lt 5] within 30d"],
    [
      "a list of engagements",
      [{ event_name: "video_watched", object_id: "1" }, { event_name: "page_visited" }],
      "any(video_watched within 30d, page_visited within 30d)",
    ],
  ])("%s", (_, value, expected) => {
    const audience = { id: "1", subtype: "WEBSITE", retention_days: 30 };
    expect(sketch(onlySegment({ ...audience, rule: value }).conditions)).toBe(expected);
    const written = onlySegment({ ...audience, rule: JSON.stringify(value) });
    expect(sketch(written.conditions)).toBe(expected);
    expect(written.conditions.at.path).toEqual(["rule"]);
  });

  it.each<[string, unknown]>([
    ["an empty object", {}],
    ["an empty list", []],
    ["rules that are no list", { inclusions: { rules: 7 } }],
    ["rules that are nothing", { inclusions: { rules: [null, 7, "x"] } }],
    ["keys without meaning", { template: { id: 1 } }],
  ])("%s says nothing", (_, value) => {
    expect(sketch(onlySegment({ id: "1", subtype: "WEBSITE", rule: value }).conditions)).toBe(
      "other WEBSITE",
    );
  });

  it("reports a rule that cannot be read", () => {
    const { segments, problems } = read({ id: "1", subtype: "WEBSITE", rule: "url contains /cots" });
    expect(segments[0]?.coverage.conditions).toBe("elsewhere");
    expect(problems).toMatchObject([
      { rule: "input/schema", message: "invalid", data: { where: "rule" }, at: { path: ["rule"] } },
    ]);
  });
});
