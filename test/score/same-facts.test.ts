/** The same facts give the same score: in any format that can say them, and in any order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/index.ts";

/** Facts about an audience that creepcheck's own format, Meta and Klaviyo all have words for. */
interface Facts {
  readonly event: string;
  readonly product: string;
  readonly days: number;
  readonly times: number;
}

/** Not where people are or what their faces tell: how grave that is depends on consent, which only one of the formats can say. */
const facts: fc.Arbitrary<Facts> = fc.record({
  event: fc.constantFrom("Purchase", "ViewContent", "AddToCart", "Search", "friend_purchased"),
  product: fc.constantFrom(
    "garden chairs",
    "prenatal vitamins",
    "payday loans",
    "security cameras",
    "rosary",
  ),
  days: fc.integer({ min: 1, max: 180 }),
  times: fc.integer({ min: 1, max: 20 }),
});

function native({ event, product, days, times }: Facts): string {
  return JSON.stringify({
    apiVersion: "creepcheck/v1",
    kind: "Segment",
    id: "people",
    name: "People",
    match: {
      all: [
        { event, where: { content_name: { contains: product } }, count: { gte: times }, within: `${days}d` },
      ],
    },
  });
}

function klaviyo({ event, product, days, times }: Facts): string {
  const condition = {
    type: "profile-metric",
    metric_id: event,
    measurement: "count",
    measurement_filter: { type: "numeric", operator: "greater-than-or-equal", value: times },
    timeframe_filter: { type: "date", operator: "in-the-last", unit: "day", quantity: days },
    metric_filters: [
      { property: "content_name", filter: { type: "string", operator: "contains", value: product } },
    ],
  };
  const definition = { condition_groups: [{ conditions: [condition] }] };
  return JSON.stringify({
    data: { type: "segment", id: "people", attributes: { name: "People", is_active: true, definition } },
  });
}

function meta({ event, product, days, times }: Facts): string {
  const rule = {
    inclusions: {
      operator: "or",
      rules: [
        {
          event_sources: [{ id: "900", type: "pixel" }],
          retention_seconds: days * 86_400,
          filter: {
            operator: "and",
            filters: [
              { field: "event", operator: "eq", value: event },
              { field: "content_name", operator: "i_contains", value: product },
            ],
          },
          aggregation: { type: "count", operator: ">=", value: times },
        },
      ],
    },
  };
  return JSON.stringify({
    id: "900",
    name: "People",
    subtype: "WEBSITE",
    pixel_id: "900",
    rule: JSON.stringify(rule),
  });
}

async function scoresOf(text: string, file: string) {
  const { scores } = await lintText(text, { file, today: "2026-01-01" });
  return scores.map(({ id, score, contributions }) => ({ id, score, contributions }));
}

describe("the same facts", () => {
  it.each([
    ["Klaviyo", klaviyo],
    ["Meta", meta],
  ])("score alike in creepcheck's own format and in %s", async (_name, format) => {
    await fc.assert(
      fc.asyncProperty(facts, async (some) => {
        const [own] = await scoresOf(native(some), "people.json");
        const [theirs] = await scoresOf(format(some), "people.json");
        expect(own).toBeDefined();
        expect(theirs?.score).toBe(own?.score);
        expect(theirs?.contributions.map(({ source, points }) => [source, points])).toEqual(
          own?.contributions.map(({ source, points }) => [source, points]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("score alike whatever the order of definitions and conditions", async () => {
    const head = "apiVersion: creepcheck/v1\n";
    const conditions = [
      "{ event: product_viewed, within: 30d }",
      "{ event: order_placed, within: 90d }",
      "{ profile: health_condition, exists: true }",
      "{ profile: religion, exists: true }",
      "{ prediction: churn, gte: 0.5 }",
    ];
    const source = `${head}kind: DataSource\nid: shop\nparty: first\ncategories: [user.location.precise]\n`;
    const campaign = `${head}kind: Campaign\nid: one\nchannels: [display, email]\naudience: { include: [people] }\n`;
    const inOrder = (parts: readonly string[]) => {
      const all = parts.filter((part) => conditions.includes(part));
      const segment = `${head}kind: Segment\nid: people\nsources: [shop]\nmatch: { all: [${all.join(", ")}] }\n`;
      const documents = parts.filter((part) => !conditions.includes(part));
      return documents.map((part) => (part === "segment" ? segment : part)).join("---\n");
    };
    const parts = [...conditions, source, "segment", campaign];
    const expected = await scoresOf(inOrder(parts), "all.yaml");
    expect(expected).toHaveLength(2);
    const order = fc.shuffledSubarray(parts, { minLength: parts.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        expect(await scoresOf(inOrder(shuffled), "all.yaml")).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
