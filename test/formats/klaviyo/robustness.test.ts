import fc from "fast-check";
import { describe, expect, it } from "vitest";
import klaviyo from "../../../src/formats/klaviyo/index.ts";
import { type Place, valueAt } from "../../../src/model/index.ts";
import { documentOf } from "../harness/documents.ts";
import { FIXTURE_NAMES, fixture, read } from "./documents.ts";

/** What a stranger may write where a value is expected. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "equals",
  "__proto__",
  [],
  [null],
  [[]],
  {},
  { __proto__: null, constructor: 1 },
  { data: { type: "flow" } },
];

/** A copy in which the `nth` value, counted from the top, is another one, or gone. */
function mutated(value: unknown, nth: number, replacement: unknown, remove: boolean): unknown {
  let left = nth;
  const copy = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).flatMap(([key, child]): [string, unknown][] => {
      const hit = left-- === 0;
      if (hit && remove) return [];
      return [[key, hit ? replacement : copy(child)]];
    });
    return Array.isArray(node) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
  };
  return copy(value);
}

/** Every place in what was read. Documents are not opened. */
function* placesIn(node: unknown): Generator<Place> {
  if (typeof node !== "object" || node === null) return;
  if (isPlace(node)) yield node;
  else for (const child of Object.values(node)) yield* placesIn(child);
}

function isPlace(node: object): node is Place {
  return "document" in node && "path" in node;
}

const DOCUMENTS = FIXTURE_NAMES.map(fixture);

describe("hostile documents", () => {
  it("never throws, whatever value of a real document is changed", () => {
    const change = fc.tuple(
      fc.constantFrom(...DOCUMENTS),
      fc.nat(400),
      fc.constantFrom(...ODD_VALUES),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), ([first, ...more]) => {
        if (!first) return;
        let value = first[0];
        for (const [, nth, replacement, remove] of [first, ...more])
          value = mutated(value, nth, replacement, remove);
        klaviyo.detect(value);
        for (const place of placesIn(klaviyo.normalise(documentOf(value))))
          expect(Array.isArray(place.path)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof klaviyo.detect(value)).toBe("boolean");
        read(value);
      }),
    );
  });

  it.each(FIXTURE_NAMES)("points into the file wherever it read a value: %s", (name) => {
    const value = fixture(name);
    const places = [...placesIn(read(value))];
    expect(places.length).toBeGreaterThan(10);
    for (const { path } of places) expect(valueAt(value, path), path.join("/")).toBeDefined();
  });

  it("changes nothing in the document", () => {
    const value = fixture("due-date.flow.json");
    const before = structuredClone(value);
    read(value);
    expect(value).toEqual(before);
  });

  it("does not follow keys that every object has", () => {
    const value = JSON.parse(
      '{"data":{"type":"segment","id":"__proto__","attributes":{"definition":{"condition_groups":[]}},"relationships":{"tags":{"data":[{"type":"constructor","id":"toString"}]}}}}',
    );
    expect(read(value).segments.map(({ id, description }) => [id.value, description])).toEqual([
      ["__proto__", undefined],
    ]);
  });

  it("reads a template once, however many messages use it", () => {
    const message = (id: string) => ({
      type: "campaign-message",
      id,
      attributes: { definition: { channel: "email" } },
      relationships: { campaign: { data: { id: "C" } }, template: { data: { type: "template", id: "T" } } },
    });
    const { campaigns } = read({
      data: { type: "campaign", id: "C", attributes: { audiences: {} } },
      included: [
        message("1"),
        message("2"),
        { type: "template", id: "T", attributes: { html: "<p>Hello</p>" } },
      ],
    });
    const [first, second] = campaigns[0]?.messages ?? [];
    expect(first?.body?.value).toBe("Hello");
    expect(second?.body).toBe(first?.body);
  });
});
