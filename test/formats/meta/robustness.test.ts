import fc from "fast-check";
import { describe, expect, it } from "vitest";
import meta from "../../../src/formats/meta/index.ts";
import { conditionsIn, type Definitions, type Place, valueAt } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";
import { mutationsOf } from "../harness/mutations.ts";
import { fixture, onlySegment, read } from "./support.ts";

const FIXTURES = [
  "ad-sets-page.json",
  "ad-set.string-targeting.json",
  "ads-list.json",
  "campaign-with-ad-sets.json",
  "campaigns-page.json",
  "custom-audience.website.json",
  "custom-audiences-page.json",
].map(fixture);

/** Every place a definition carries. */
function placesIn(value: unknown, seen = new Set<unknown>()): Place[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isPlace(value)) return [value];
  return Object.values(value).flatMap((child) => placesIn(child, seen));
}

function isPlace(value: object): value is Place {
  return Object.hasOwn(value, "document") && Object.hasOwn(value, "path");
}

describe("whatever stands in the file", () => {
  it("never throws, and points at what is there", () => {
    fc.assert(
      fc.property(mutationsOf(FIXTURES), (value) => {
        expect(typeof meta.detect(value)).toBe("boolean");
        const definitions = meta.normalise(documentOf(value));
        const missing = placesIn(definitions).filter(
          ({ path }) => path.length > 0 && valueAt(value, path) === undefined,
        );
        expect(missing).toEqual([]);
        consume(definitions);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws on any other JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        meta.detect(value);
        expect(meta.normalise(documentOf(value)).problems).toBeInstanceOf(Array);
      }),
    );
  });

  it("does not follow inherited properties", () => {
    const value: unknown = JSON.parse(
      '{"id":"1","targeting":{"__proto__":{"age_min":13},"constructor":[{"id":"1"}]}}',
    );
    const conditions = read(value).campaigns[0]?.audience.inline?.conditions;
    const ages = conditions && [...conditionsIn(conditions)].map(({ condition }) => condition);
    expect(ages).toMatchObject([{ kind: "profile", test: { values: [{ value: 18 }, { value: 65 }] } }]);
  });
});

describe("size", () => {
  it.each(["filters", "and"])("follows %s nested ten thousand deep no further than it must", (key) => {
    const depth = 10_000;
    const rule = `{"inclusions":{"rules":[{"filter":${`{"${key}":[`.repeat(depth)}${"]}".repeat(depth)}}]}}`;
    expect(onlySegment({ id: "1", rule }).conditions.kind).toBe("event");
  });

  it("makes no more conditions than there are filters", () => {
    const leaf = (value: number) => ({ field: "sku", operator: "eq", value: String(value) });
    const either = { operator: "or", filters: Array.from({ length: 200 }, (_, index) => leaf(index)) };
    const base = Array.from({ length: 200 }, (_, index) => leaf(index));
    const filter = { operator: "and", filters: [...base, ...Array.from({ length: 10 }, () => either)] };
    const { conditions } = onlySegment({ id: "1", rule: { inclusions: { rules: [{ filter }] } } });
    const events = [...conditionsIn(conditions)].map(({ condition }) => condition);
    const tests = events.flatMap((condition) => (condition.kind === "event" ? condition.where : []));
    expect(events).toHaveLength(1 + 10 * 200);
    expect(tests).toHaveLength(200 + 10 * 200);
  });
});

/** Walks the conditions as rules do. */
function consume({ campaigns, segments }: Definitions): void {
  const trees = [...segments, ...campaigns.flatMap(({ audience }) => audience.inline ?? [])].map(
    ({ conditions }) => conditions,
  );
  for (const tree of trees)
    for (const { condition } of conditionsIn(tree)) expect(condition.kind).not.toBe("");
}
