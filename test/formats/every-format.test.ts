/** What holds of every format, whatever platform it is for. A new one is tested here as soon as it has fixtures. */
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { recognise } from "../../src/formats/recognise.ts";
import {
  conditionsIn,
  type Definitions,
  type Document,
  FACETS,
  type Value,
  valueAt,
} from "../../src/model/index.ts";
import { companionsOf, documentOf, fixture } from "./harness/documents.ts";
import { mutationsOf } from "./harness/mutations.ts";

const documentsOf = new Map<string, readonly Document[]>(
  FORMATS.map(({ key }) => {
    const files = readdirSync(`fixtures/formats/${key}`).filter((name) =>
      /\.(json|ya?ml|csv|tsv|ndjson)$/.test(name),
    );
    return [key, files.flatMap((name) => fixture(`${key}/${name}`))];
  }),
);

describe.each(FORMATS.map((format) => ({ key: format.key, format })))("$key", ({ key, format }) => {
  const documents = documentsOf.get(key) ?? [];

  beforeAll(() => format.load?.());

  it("has fixtures of its own", () => expect(documents.length).toBeGreaterThan(0));

  it("alone claims its fixtures, and reads something in each", () => {
    for (const document of documents) {
      expect(recognise(document).format?.key, document.file).toBe(key);
      const { campaigns, segments, dataSources } = format.normalise(document, {
        companions: companionsOf(document),
      });
      expect(campaigns.length + segments.length + dataSources.length, document.file).toBeGreaterThan(0);
    }
  });

  it("marks every definition with its key, and says of every facet what silence means", () => {
    for (const document of documents) {
      const { campaigns, segments } = format.normalise(document, { companions: companionsOf(document) });
      for (const definition of [...campaigns, ...segments]) {
        expect(definition.format).toBe(key);
        expect(Object.keys(definition.coverage).sort()).toEqual([...FACETS].sort());
      }
    }
  });

  it("never throws, and points at what is there, when a value is another than it should be", () => {
    fc.assert(
      fc.property(mutationsOf(documents.map(({ value }) => value)), (value) => {
        format.detect(value);
        const definitions = format.normalise(documentOf(value));
        const astray = declaredIn(definitions).filter(({ at }) => valueAt(value, at.path) === undefined);
        expect(astray).toEqual([]);
        walk(definitions);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on any other JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof format.detect(value)).toBe("boolean");
        walk(format.normalise(documentOf(value)));
      }),
    );
  });
});

/** Every value that somebody is said to have written: it must be there. What is derived may stand for something missing. */
function declaredIn(value: unknown, seen = new Set<unknown>()): Value<unknown>[] {
  if (typeof value !== "object" || value === null || seen.has(value) || "document" in value) return [];
  seen.add(value);
  if ("origin" in value) return value.origin === "declared" ? [value as Value<unknown>] : [];
  return Object.values(value).flatMap((child) => declaredIn(child, seen));
}

/** Walks the conditions as rules do. */
function walk({ campaigns, segments }: Definitions): void {
  for (const { conditions } of [...segments, ...campaigns.flatMap(({ audience }) => audience.inline ?? [])])
    for (const { condition } of conditionsIn(conditions)) expect(condition.kind).not.toBe("");
}
